/// What Redis runs for the limits. Each script is one step to everybody else, and Redis's clock is the only one in it.
///
/// Kept in Redis, as numbers side by side since that is the quickest to read in Lua:
/// `limits:state` = whether Redis decides, the mark that every process has heard of, how many processes there are, when
/// it began, and the epoch, a word that is new after Redis has lost everything; `limits:members` = each process: when it
/// was last seen, the mark it has heard of last, how many processes it expects, whether it has told and heard everything;
/// `limits:marks` = marks by number; `limit:NAME` = the mark in force and its end, the one that will follow and its end,
/// the running bucket and its count, the count of all before and the oldest of them; then those, a bucket and a count each.
enum LimitScripts {
  /// Reads and writes what is kept of a name.
  private static let entries = """
    local HEAD, HEAD_BYTES, HERE = '<dddddddd', 64, 40
    local floor, pack, unpackNumbers = math.floor, struct.pack, struct.unpack
    local function read(kept, bucket, span)
      if not kept then return 0, 0, 0, 0, bucket, 0, 0, bucket, '' end
      local mark, till, nextMark, nextTill, running, here, before, oldest = struct.unpack(HEAD, kept)
      local rest = string.sub(kept, HEAD_BYTES + 1)
      if bucket > running then
        if here > 0 then rest = rest .. struct.pack('<dd', running, here) end
        local place = 1
        before, oldest = 0, bucket
        local first = 1
        while place <= #rest do
          local old, count = struct.unpack('<dd', rest, place)
          if old <= bucket - span then
            first = place + 16
          else
            if before == 0 then oldest = old end
            before = before + count
          end
          place = place + 16
        end
        rest = string.sub(rest, first)
        running, here = bucket, 0
      end
      return mark, till, nextMark, nextTill, running, here, before, oldest, rest
    end

    """

  /// Decides about one request by all keys. ARGV: epoch; limit, width of a bucket and number of buckets of each key, side
  /// by side. Answers 0 when it cannot decide; else 1, the instant and, for each key, its count and oldest bucket before
  /// this request and its cap.
  static let decide =
    entries + """
      local kept = redis.call('MGET', 'limits:state', unpack(KEYS))
      if not kept[1] then return {0} end
      local open, heard, members = struct.unpack('<ddd', kept[1])
      if open == 0 or string.sub(kept[1], 33) ~= ARGV[1] then return {0} end
      local time = redis.call('TIME')
      local now = time[1] * 1000 + math.floor(time[2] / 1000)
      local answer, changed, heres, allowed = {1, now}, {}, {}, true
      for place = 1, #KEYS do
        local entry = kept[place + 1]
        local limit, width, span = unpackNumbers('<ddd', ARGV[2], 24 * place - 23)
        local bucket = floor(now / width)
        local mark, till, nextMark, nextTill, running, here, before, oldest, rest
        if entry then
          mark, till, nextMark, nextTill, running, here, before, oldest = unpackNumbers(HEAD, entry)
        end
        local isSame = entry and bucket <= running
        if not isSame then
          mark, till, nextMark, nextTill, running, here, before, oldest, rest = read(entry, bucket, span)
        end
        local count, cap = here + before, limit
        if nextMark > 0 and nextMark <= heard then mark, till, nextMark, nextTill = nextMark, nextTill, 0, 0 end
        if members > 1 and not (mark > 0 and mark <= heard and till > now) then
          cap = limit - floor(floor(limit / 2) / members) * members
        end
        if count >= cap then allowed = false end
        local isMarked = count + 1 >= limit / 4 and nextMark == 0 and (mark == 0 or till - now < width * span)
        if isMarked then
          nextMark, nextTill = redis.call('INCR', 'limits:mark'), now + 2 * width * span
          redis.call('ZADD', 'limits:marks', nextMark, nextTill .. ' ' .. string.sub(KEYS[place], 7))
        end
        if before == 0 then oldest = running end
        if isMarked or not isSame then
          changed[place] = {
            pack('<ddddd', mark, till, nextMark, nextTill, running),
            pack('<dd', before, oldest) .. (rest or string.sub(entry, HEAD_BYTES + 1)),
            (running + span) * width - now + 1000, isMarked,
          }
        end
        heres[place] = here
        answer[3 * place], answer[3 * place + 1], answer[3 * place + 2] = count, oldest, cap
      end
      for place = 1, #KEYS do
        local entry = changed[place]
        local here = pack('<d', heres[place] + (allowed and 1 or 0))
        if not entry then
          -- Only the running bucket's count changes.
          if allowed then redis.call('SETRANGE', KEYS[place], HERE, here) end
        elseif allowed or entry[4] then
          redis.call('SET', KEYS[place], entry[1] .. here .. entry[2], 'PX', entry[3])
        end
      end
      return answer
      """

  /// Adds what a process let through by itself. ARGV: epoch, width of a bucket, number of buckets, then buckets and
  /// counts.
  static let report =
    entries + """
      local state = redis.call('GET', 'limits:state')
      if not state or string.sub(state, 33) ~= ARGV[1] then return 0 end
      local width, span = tonumber(ARGV[2]), tonumber(ARGV[3])
      local time = redis.call('TIME')
      local now = time[1] * 1000 + math.floor(time[2] / 1000)
      local bucket = math.floor(now / width)
      -- A process's clock may be a little ahead: what it let through counts for as long as it says.
      for place = 4, #ARGV, 2 do
        if tonumber(ARGV[place]) > bucket then bucket = bucket + 1 break end
      end
      local mark, till, nextMark, nextTill, running, here, before, oldest, rest =
        read(redis.call('GET', KEYS[1]), bucket, span)
      local counts, buckets = {}, {}
      local function add(old, count)
        if not counts[old] then buckets[#buckets + 1] = old end
        counts[old] = (counts[old] or 0) + count
      end
      for place = 1, #rest, 16 do add(struct.unpack('<dd', rest, place)) end
      for place = 4, #ARGV, 2 do
        local old = tonumber(ARGV[place])
        if old >= running then
          here = here + tonumber(ARGV[place + 1])
        elseif old > bucket - span then
          add(old, tonumber(ARGV[place + 1]))
        end
      end
      table.sort(buckets)
      before, oldest, rest = 0, running, {}
      for place, old in ipairs(buckets) do
        if place == 1 then oldest = old end
        before = before + counts[old]
        rest[place] = struct.pack('<dd', old, counts[old])
      end
      redis.call('SET', KEYS[1], struct.pack(HEAD, mark, till, nextMark, nextTill, running, here, before, oldest)
        .. table.concat(rest), 'PX', (running + span) * width - now + 1000)
      return 1
      """

  /// Says that a process is there. ARGV: its epoch, its name, the mark it has heard of last, how many processes it
  /// expects, 1 when it has told and heard everything, a word for a new epoch, how long a process may be silent in
  /// milliseconds. Answers the epoch, 1 when Redis decides, the number of processes, the instant and the marks that the
  /// process has not heard of.
  static let beat = """
    local time = redis.call('TIME')
    local now = time[1] * 1000 + math.floor(time[2] / 1000)
    local state = redis.call('GET', 'limits:state')
    local open, began, epoch = 0, now, ARGV[6]
    if state then
      open, began, epoch = struct.unpack('<d', state), struct.unpack('<d', state, 25), string.sub(state, 33)
    end
    if epoch ~= ARGV[1] then
      if not state then redis.call('SET', 'limits:state', struct.pack('<dddd', 0, 0, 0, now) .. epoch) end
      return {epoch, 0, 0, now, {}}
    end
    local silence = tonumber(ARGV[7])
    redis.call('HSET', 'limits:members', ARGV[2],
      struct.pack('<dddd', now, tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])))
    local all = redis.call('HGETALL', 'limits:members')
    local members, heard, expected = 0, nil, 1
    for place = 1, #all, 2 do
      local seen, mark, expects, hasCaughtUp = struct.unpack('<dddd', all[place + 1])
      if now - seen > silence then
        redis.call('HDEL', 'limits:members', all[place])
      else
        expected = math.max(expected, expects)
        if hasCaughtUp == 1 then
          members = members + 1
          heard = math.min(heard or mark, mark)
        end
      end
    end
    if open == 0 and (members >= expected or now - began >= silence) then open = 1 end
    redis.call('SET', 'limits:state', struct.pack('<dddd', open, heard or 0, members, began) .. epoch)
    for _, mark in ipairs(redis.call('ZRANDMEMBER', 'limits:marks', 20)) do
      if tonumber(string.match(mark, '^%d+')) < now then redis.call('ZREM', 'limits:marks', mark) end
    end
    local marks = redis.call('ZRANGEBYSCORE', 'limits:marks', '(' .. ARGV[3], '+inf', 'WITHSCORES', 'LIMIT', 0, 500)
    return {epoch, open, members, now, marks}
    """

  /// Says that a process goes. ARGV: its name.
  static let leave = "return redis.call('HDEL', 'limits:members', ARGV[1])"
}
