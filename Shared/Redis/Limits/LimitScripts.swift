/// What Redis runs for the limits. Each script is one step to everybody else, and Redis's clock is the only one in it.
///
/// Kept in Redis: `limits:state` = epoch (a word that is new after Redis has lost everything), whether it is open,
/// the mark that every process has heard of, how many processes there are, when it began; `limits:members` = each
/// process, when it was last seen, the mark it has heard of last, how many processes it expects, whether it has told and
/// heard everything; `limits:marks` = marks by number; `limit:NAME` = the mark in force and its end, the one that will
/// follow and its end, then buckets and counts.
enum LimitScripts {
  /// Decides about one request by all keys. ARGV: epoch; limit, width of a bucket and number of buckets of each key.
  /// Answers 0 when it cannot decide; else 1, the instant and, for each key, its count and oldest bucket before this
  /// request and its cap.
  static let decide = """
    local kept = redis.call('GET', 'limits:state')
    if not kept then return {0} end
    local epoch, open, heard, members = unpack(cmsgpack.unpack(kept))
    if epoch ~= ARGV[1] or open == 0 then return {0} end
    local time = redis.call('TIME')
    local now = time[1] * 1000 + math.floor(time[2] / 1000)
    local answer, entries, changed, allowed = {1, now}, {}, {}, true
    for place, key in ipairs(KEYS) do
      local limit, width, span = tonumber(ARGV[3 * place - 1]), tonumber(ARGV[3 * place]), tonumber(ARGV[3 * place + 1])
      local bucket = math.floor(now / width)
      local old = redis.call('GET', key)
      old = old and cmsgpack.unpack(old) or {0, 0, 0, 0}
      local entry, count, oldest = {old[1], old[2], old[3], old[4]}, 0, bucket
      for i = 5, #old, 2 do
        if old[i] > bucket - span then
          entry[#entry + 1], entry[#entry + 2] = old[i], old[i + 1]
          count = count + old[i + 1]
          if old[i] < oldest then oldest = old[i] end
        end
      end
      if entry[3] > 0 and entry[3] <= heard then entry[1], entry[2], entry[3], entry[4] = entry[3], entry[4], 0, 0 end
      local cap = limit
      if members > 1 and not (entry[1] > 0 and entry[1] <= heard and entry[2] > now) then
        cap = limit - math.floor(math.floor(limit / 2) / members) * members
      end
      if count >= cap then allowed = false end
      if entry[3] == 0 and count + 1 >= math.ceil(limit / 4) and (entry[1] == 0 or entry[2] - now < width * span) then
        entry[3], entry[4] = redis.call('INCR', 'limits:mark'), now + 2 * width * span
        redis.call('ZADD', 'limits:marks', entry[3], entry[4] .. ' ' .. string.sub(key, 7))
        changed[place] = true
      end
      entries[place] = entry
      answer[3 * place], answer[3 * place + 1], answer[3 * place + 2] = count, oldest, cap
    end
    for place, key in ipairs(KEYS) do
      local width, span = tonumber(ARGV[3 * place]), tonumber(ARGV[3 * place + 1])
      local bucket, entry = math.floor(now / width), entries[place]
      if allowed then
        if #entry > 4 and entry[#entry - 1] == bucket then
          entry[#entry] = entry[#entry] + 1
        else
          entry[#entry + 1], entry[#entry + 2] = bucket, 1
        end
      end
      if allowed or changed[place] then
        redis.call('SET', key, cmsgpack.pack(entry), 'PX', (bucket + span) * width - now + 1000)
      end
    end
    return answer
    """

  /// Adds what a process let through by itself. ARGV: epoch, width of a bucket, number of buckets, then buckets and
  /// counts.
  static let report = """
    local kept = redis.call('GET', 'limits:state')
    if not kept or cmsgpack.unpack(kept)[1] ~= ARGV[1] then return 0 end
    local width, span = tonumber(ARGV[2]), tonumber(ARGV[3])
    local time = redis.call('TIME')
    local now = time[1] * 1000 + math.floor(time[2] / 1000)
    local old = redis.call('GET', KEYS[1])
    old = old and cmsgpack.unpack(old) or {0, 0, 0, 0}
    local counts, buckets = {}, {}
    local function add(bucket, count)
      if not counts[bucket] then buckets[#buckets + 1] = bucket end
      counts[bucket] = (counts[bucket] or 0) + count
    end
    for i = 5, #old, 2 do add(old[i], old[i + 1]) end
    for i = 4, #ARGV, 2 do add(tonumber(ARGV[i]), tonumber(ARGV[i + 1])) end
    table.sort(buckets)
    local entry = {old[1], old[2], old[3], old[4]}
    for _, bucket in ipairs(buckets) do entry[#entry + 1], entry[#entry + 2] = bucket, counts[bucket] end
    local left = (math.floor(now / width) + span) * width - now + 1000
    redis.call('SET', KEYS[1], cmsgpack.pack(entry), 'PX', left)
    return 1
    """

  /// Says that a process is there. ARGV: its epoch, its name, the mark it has heard of last, how many processes it
  /// expects, 1 when it has told and heard everything, a word for a new epoch, how long a process may be silent in
  /// milliseconds. Answers the epoch, 1 when Redis decides, the number of processes, the instant and the marks that the
  /// process has not heard of.
  static let beat = """
    local time = redis.call('TIME')
    local now = time[1] * 1000 + math.floor(time[2] / 1000)
    local kept = redis.call('GET', 'limits:state')
    local state = kept and cmsgpack.unpack(kept) or {ARGV[6], 0, 0, 0, now}
    if state[1] ~= ARGV[1] then
      if not kept then redis.call('SET', 'limits:state', cmsgpack.pack(state)) end
      return {state[1], 0, 0, now, {}}
    end
    local silence = tonumber(ARGV[7])
    redis.call('HSET', 'limits:members', ARGV[2],
      cmsgpack.pack({now, tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])}))
    local all = redis.call('HGETALL', 'limits:members')
    local members, heard, expected = 0, nil, 1
    for i = 1, #all, 2 do
      local member = cmsgpack.unpack(all[i + 1])
      if now - member[1] > silence then
        redis.call('HDEL', 'limits:members', all[i])
      else
        expected = math.max(expected, member[3])
        if member[4] == 1 then
          members = members + 1
          heard = math.min(heard or member[2], member[2])
        end
      end
    end
    if state[2] == 0 and (members >= expected or now - state[5] >= silence) then state[2] = 1 end
    state[3], state[4] = heard or 0, members
    redis.call('SET', 'limits:state', cmsgpack.pack(state))
    for _, mark in ipairs(redis.call('ZRANDMEMBER', 'limits:marks', 20)) do
      if tonumber(string.match(mark, '^%d+')) < now then redis.call('ZREM', 'limits:marks', mark) end
    end
    local marks = redis.call('ZRANGEBYSCORE', 'limits:marks', '(' .. ARGV[3], '+inf', 'WITHSCORES', 'LIMIT', 0, 500)
    return {state[1], state[2], members, now, marks}
    """

  /// Says that a process goes. ARGV: its name.
  static let leave = "return redis.call('HDEL', 'limits:members', ARGV[1])"
}
