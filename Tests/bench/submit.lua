-- Sends one sheet per ticket; DIGIPOLKU_BENCH_TICKETS holds "path<TAB>hidden fields" lines, DIGIPOLKU_BENCH_SHEETS whole sets of answers.
-- Requests are joined by hand: wrk.format goes through all headers for each of them, on the processor that the program needs.
local tickets, sheets, next_ticket, head = {}, {}, 0, nil

function init(_)
  for line in io.lines(os.getenv("DIGIPOLKU_BENCH_TICKETS")) do tickets[#tickets + 1] = line end
  for line in io.lines(os.getenv("DIGIPOLKU_BENCH_SHEETS")) do sheets[#sheets + 1] = line end
  head = " HTTP/1.1\r\nHost: " .. wrk.headers["Host"] .. "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
end

function request()
  next_ticket = next_ticket + 1
  local line = tickets[next_ticket]
  if not line then return wrk.format("GET", "/healthz") end  -- all used
  local tab = line:find("\t", 1, true)
  local sheet = sheets[next_ticket % #sheets + 1]
  return "POST " .. line:sub(1, tab - 1) .. head .. (#line - tab + #sheet) .. "\r\n\r\n" .. line:sub(tab + 1) .. sheet
end
