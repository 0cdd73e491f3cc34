-- Sends one sheet per ticket; DIGIPOLKU_BENCH_TICKETS holds "path<TAB>hidden fields" lines, DIGIPOLKU_BENCH_SHEETS whole sets of answers.
local tickets, sheets, next_ticket = {}, {}, 0

function init(_)
  for line in io.lines(os.getenv("DIGIPOLKU_BENCH_TICKETS")) do tickets[#tickets + 1] = line end
  for line in io.lines(os.getenv("DIGIPOLKU_BENCH_SHEETS")) do sheets[#sheets + 1] = line end
end

function request()
  next_ticket = next_ticket + 1
  local line = tickets[next_ticket]
  if not line then return wrk.format("GET", "/healthz") end  -- all used
  local path, hidden = line:match("^([^\t]*)\t(.*)$")
  local body = hidden .. sheets[next_ticket % #sheets + 1]
  return wrk.format("POST", path, { ["Content-Type"] = "application/x-www-form-urlencoded" }, body)
end
