-- Prints one line of figures; times in microseconds.
function done(summary, latency, _)
  local e = summary.errors
  print(string.format("FIGURES %d %d %.1f %.1f %d", summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    e.connect + e.read + e.write + e.status + e.timeout))
end
