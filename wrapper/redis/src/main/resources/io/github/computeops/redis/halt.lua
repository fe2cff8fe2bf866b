-- Gives no permits for a while.
if now + ARGV[2] > w.halt then
  w.halt = now + ARGV[2]
  save(true)
end
return 1
