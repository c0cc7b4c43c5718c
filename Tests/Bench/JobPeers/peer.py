"""procrastinate and BullMQ doing what jobs-bench does: see Tests/Bench/Jobs/JobsBench.swift.

peer.py procrastinate|bullmq migrate|submit|pace|work ADDRESS [JOBS] [COUNT]
"""
import asyncio
import logging
import statistics
import sys
import time

now = time.monotonic_ns


class Waits:
    """Counts jobs; when there are enough, knows how long each waited."""

    def __init__(self, enough):
        self.enough, self.waits, self.ended, self.done = enough, [], 0, asyncio.Event()

    def began(self, begun):
        self.waits.append((now() - int(begun)) / 1e6)

    def end(self):
        self.ended += 1
        if self.ended == self.enough:
            self.done.set()

    def line(self, end):
        waits = sorted(self.waits)
        return (f"{len(waits)} {end} {statistics.fmean(waits)} {waits[len(waits) // 2]} "
                f"{waits[len(waits) * 99 // 100]}")


async def submit(jobs, callers, hand_in):
    left = jobs

    async def caller():
        nonlocal left
        while left > 0:
            left -= 1
            await hand_in(str(now()))

    start = now()
    await asyncio.gather(*(caller() for _ in range(callers)))
    print(start, now())


async def pace(jobs, pause, hand_in):
    start = now()
    for _ in range(jobs):
        await hand_in(str(now()))
        await asyncio.sleep(pause / 1000)
    print(start, now())


async def procrastinate(command, address, numbers):
    import procrastinate as library

    # It warns of an App in the main module, where nothing needs to import it.
    logging.disable(logging.WARNING)
    app = library.App(connector=library.PsycopgConnector(conninfo=address, min_size=10, max_size=10))
    waits = Waits(numbers[0]) if numbers else None

    @app.task(name="empty")
    async def empty(begun):
        waits.began(begun)

    async with app.open_async():
        if command == "migrate":
            await app.schema_manager.apply_schema_async()
        elif command in ("submit", "pace"):
            async def hand_in(begun):
                await empty.defer_async(begun=begun)
            await (submit if command == "submit" else pace)(*numbers, hand_in)
        else:
            worker = asyncio.create_task(app.run_worker_async(concurrency=numbers[1], install_signal_handlers=False))
            await asyncio.sleep(1)
            print("ready", flush=True)
            # The last ones are on record as succeeded when none is left to do.
            while len(waits.waits) < numbers[0]:
                await asyncio.sleep(0.002)
            while (await app.connector.execute_query_one_async(
                    "select count(*) as jobs from procrastinate_jobs where status in ('todo', 'doing')"))["jobs"]:
                await asyncio.sleep(0.002)
            print(waits.line(now()), flush=True)
            worker.cancel()
            await asyncio.gather(worker, return_exceptions=True)


async def bullmq(command, address, numbers):
    from bullmq import Queue, Worker

    if command == "migrate":
        return
    if command in ("submit", "pace"):
        queue = Queue("empty", {"connection": address})

        async def hand_in(begun):
            await queue.add("empty", {"begun": begun})
        await (submit if command == "submit" else pace)(*numbers, hand_in)
        await queue.close()
        return
    waits = Waits(numbers[0])

    async def empty(job, token):
        waits.began(job.data["begun"])

    worker = Worker("empty", empty, {"connection": address, "concurrency": numbers[1]})
    worker.on("completed", lambda job, result: waits.end())
    await asyncio.sleep(1)
    print("ready", flush=True)
    await waits.done.wait()
    print(waits.line(now()), flush=True)
    await worker.close(force=True)


def main():
    peer, command, address, *rest = sys.argv[1:]
    run = {"procrastinate": procrastinate, "bullmq": bullmq}[peer]
    asyncio.run(run(command, address, [int(word) for word in rest]))


main()
