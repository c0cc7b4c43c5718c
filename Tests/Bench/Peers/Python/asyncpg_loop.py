"""asyncpg's side of the benchmark of PostgreSQL: TASKS SECONDS, a pool of ten connections, DATABASE_URL.

Prints queries a second and the quantiles of their durations in microseconds.
"""
import asyncio
import os
import random
import sys
import time

import asyncpg

ROWS = 10_000


async def ask(pool, until, durations):
    before = time.perf_counter()
    while before < until:
        payload = await pool.fetchval("select payload from bench_items where id = $1::bigint", random.randrange(ROWS))
        assert len(payload) == 32
        after = time.perf_counter()
        durations.append(after - before)
        before = after


async def measure(pool, tasks, seconds):
    durations, began = [], time.perf_counter()
    await asyncio.gather(*(ask(pool, began + seconds, durations) for _ in range(tasks)))
    elapsed = time.perf_counter() - began
    durations.sort()
    count = len(durations)
    return count / elapsed, durations[count // 2] * 1e6, durations[count * 99 // 100] * 1e6


async def main():
    tasks, seconds = int(sys.argv[1]), float(sys.argv[2])
    async with asyncpg.create_pool(os.environ["DATABASE_URL"], min_size=10, max_size=10) as pool:
        await measure(pool, tasks, 1)
        print(*(int(figure) for figure in await measure(pool, tasks, seconds)))


asyncio.run(main())
