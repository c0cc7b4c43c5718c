"""Talks with the Echo service of the tests, as docs/PROTOCOL.md says, and prints what did not hold.

  conversation.py PROTO_DIR PORT calls|draining
"""
import asyncio
import struct
import sys
import traceback

from client import Client
from frames import CREDIT, DATA, GOAWAY, HEADER, REQUEST, RPCError, load

TYPES = load(sys.argv[1])
PORT, PART = int(sys.argv[2]), sys.argv[3]
Problem = TYPES["Problem"]
UNARY, COUNT, COLLECT, IGNORE = (f"test.Echo/{name}" for name in ("Unary", "Count", "Collect", "Ignore"))
# What the test gives the server.
MAX_STREAMS, CREDIT_OF_SERVER, MOST_CREDIT_OF_SERVER = 8, 16 << 10, 64 << 10
SLEEP = Problem(code="sleep", retry_after_milliseconds=60_000)


def connect(**limits):
    return Client.connect(PORT, TYPES, **limits)


def same(found, expected):
    if found != expected:
        raise AssertionError(f"{str(found)[:200]!r} instead of {str(expected)[:200]!r}")


async def fails(call, code, error_code, not_processed=False):
    try:
        found = await call
    except RPCError as error:
        same((error.code, error.error_code, error.not_processed), (code, error_code, not_processed))
        return error
    raise AssertionError(f"{str(found)[:200]!r} instead of an error {code}")


async def all_of(call):
    return [message async for message in messages_of(call)]


async def messages_of(call):
    while (message := await call.receive()) is not None:
        yield message


async def settled(figure, least):
    """The figure once it has reached `least` and then stayed the same for a while, or what it is after 30 seconds."""
    clock = asyncio.get_running_loop()
    end = clock.time() + 30
    before, now = None, figure()
    while (now != before or now < least) and clock.time() < end:
        await asyncio.sleep(0.3)
        before, now = now, figure()
    return now


async def the_example_of_the_specification():
    hello = TYPES["Hello"](version=1, max_frame_bytes=4 << 20, initial_credit_bytes=128 << 10)
    same(hello.SerializeToString().hex(), "0801108080800220808008")
    head = TYPES["RequestHead"](method="roleready.v1.Parser/GetInfo", deadline_milliseconds=5000).SerializeToString()
    same((len(head), head[:2].hex(), head[-3:].hex()), (32, "0a1b", "108827"))


async def the_server_says_hello():
    async with await connect() as client:
        same((client.peer.version, client.peer.max_streams), (1, MAX_STREAMS))
        same((client.peer.initial_credit_bytes, client.peer.service), (CREDIT_OF_SERVER, "echo"))


async def unary_calls_share_a_connection():
    async with await connect() as client:
        gate = asyncio.Semaphore(MAX_STREAMS)

        async def one(number):
            async with gate:
                sent = Problem(code="hello", detail="ä" * 500, retry_after_milliseconds=number)
                same(await client.unary(UNARY, sent, Problem), sent)
        await asyncio.gather(*(one(number) for number in range(300)))
        empty = await client.unary(UNARY, Problem(), Problem)
        same(empty, Problem())


async def metadata_and_time_arrive():
    async with await connect() as client:
        metadata = {"request_id": "request", "person_id": "person", "tier": 2, "roles": ["admin", "support"]}
        answer = await client.unary(UNARY, Problem(code="who"), Problem, **metadata)
        same(answer, Problem(code="person", detail="request"))
        left = (await client.unary(UNARY, Problem(code="left"), Problem, 20)).retry_after_milliseconds
        same(0 < left <= 20_000, True)
        cut = (await client.unary(UNARY, Problem(code="left"), Problem, 4_000_000)).retry_after_milliseconds
        same(20_000 < cut <= 600_000, True)


async def errors_end_their_call_alone():
    async with await connect(max_frame=64 << 10) as client:
        refused = await fails(client.unary(UNARY, Problem(code="fail", detail="so"), Problem), 5, "resume_not_found")
        same((refused.detail, refused.retry_after_milliseconds), ("so", 1500))
        await fails(client.unary(UNARY, Problem(code="crash"), Problem), 13, "internal_error")
        await fails(client.unary("test.Echo/Nothing", Problem(), Problem), 12, "not_found", True)
        await fails(client.unary(COLLECT, Problem(), Problem), 3, "invalid_request")
        await fails(client.open(UNARY, Problem, 20).receive(), 3, "invalid_request")
        await fails(client.unary(UNARY, Problem(), Problem, timeout=None), 3, "invalid_request")
        unreadable = client.open(UNARY, Problem, 20, TYPES["Status"](code=1))
        await fails(unreadable.receive(), 3, "invalid_request")
        large = Problem(detail="x" * (65 << 10))
        await fails(client.unary(UNARY, large, Problem), 8, "message_too_large")
        large = Problem(code="x" * (65 << 10), retry_after_milliseconds=3)
        await fails(client.open(COUNT, Problem, 20, large, streams=True).receive(), 8, "message_too_large")
        same(await client.unary(UNARY, Problem(code="after"), Problem), Problem(code="after"))


async def streams_arrive_in_order():
    async with await connect() as client:
        request = Problem(code="n", retry_after_milliseconds=5_000)
        first, second = (client.open(COUNT, Problem, 20, request, streams=True) for _ in range(2))
        for found in await asyncio.gather(all_of(first), all_of(second)):
            same([message.retry_after_milliseconds for message in found], list(range(5_000)))
        none = client.open(COUNT, Problem, 20, Problem(), streams=True)
        same(await all_of(none), [])


async def a_stream_that_fails_has_its_messages_first():
    async with await connect() as client:
        failing = client.open(COUNT, Problem, 20, Problem(detail="fail", retry_after_milliseconds=10), streams=True)
        for number in range(10):
            same((await failing.receive()).retry_after_milliseconds, number)
        await fails(failing.receive(), 15, "damaged_file")


async def a_stream_slower_than_its_credit():
    async with await connect(credit=4096) as client:
        request = Problem(code="x" * 1000, retry_after_milliseconds=300)
        slow = client.open(COUNT, Problem, 20, request, streams=True)
        same(4096 <= await settled(lambda: slow.most_unread, 4096) <= 4096 + 1024, True)
        same(await client.unary(UNARY, Problem(code="beside"), Problem), Problem(code="beside"))
        fast = client.open(COUNT, Problem, 20, request, streams=True)
        same(len(await all_of(fast)), 300)
        numbers = []
        async for message in messages_of(slow):
            numbers.append(message.retry_after_milliseconds)
            await asyncio.sleep(0.002)
        same(numbers, list(range(300)))
        same(slow.most_unread <= 4096 + 1024, True)
        request = Problem(code="x" * 50_000, retry_after_milliseconds=20)
        wide = client.open(COUNT, Problem, 20, request, streams=True)
        same(len(await all_of(wide)), 20)
        same(wide.most_unread < 51_000, True)


async def an_upload_larger_than_the_credit():
    async with await connect() as client:
        async def upload(count, size):
            call = client.open(COLLECT, Problem, 20)
            for _ in range(count):
                same(await call.send(Problem(detail="x" * size)), True)
            call.end()
            same(await call.receive(), Problem(code=str(count), retry_after_milliseconds=count * size))
            return call
        same((await upload(0, 0)).credits, 0)
        same((await upload(2_000, 1_000)).credits > 2_000 * 1_000 // MOST_CREDIT_OF_SERVER, True)
        same((await upload(5, 300_000)).credits > 0, True)


async def a_handler_that_does_not_read_stops_its_own_upload_alone():
    async with await connect() as client:
        call = client.open(IGNORE, Problem, 20)

        async def send():
            while await call.send(Problem(detail="x" * 1_000)):
                pass
        sender = asyncio.create_task(send())
        same(CREDIT_OF_SERVER <= await settled(lambda: call.sent_bytes, CREDIT_OF_SERVER) <= CREDIT_OF_SERVER + 1_024, True)
        same(await client.unary(UNARY, Problem(code="beside"), Problem), Problem(code="beside"))
        call.give_up()
        await sender
        await fails(call.receive(), 1, "")


async def an_answer_before_the_end_stops_the_upload():
    async with await connect() as client:
        call = client.open(COLLECT, Problem, 20)
        same(await call.send(Problem(code="enough", detail="123")), True)
        while await call.send(Problem(detail="x" * 1_000)):
            pass
        same(await call.receive(), Problem(code="1", retry_after_milliseconds=3))
        same(await client.unary(UNARY, Problem(code="after"), Problem), Problem(code="after"))


async def cancelled_calls_are_silent_and_free_their_place():
    async with await connect() as client:
        calls = [client.open(UNARY, Problem, 20, SLEEP) for _ in range(MAX_STREAMS)]
        await fails(client.unary(UNARY, Problem(), Problem), 8, "too_many_calls", True)
        for call in calls:
            call.give_up()
            await fails(call.receive(), 1, "")
        for _ in range(1_000):
            try:
                await client.unary(UNARY, Problem(), Problem)
                break
            except RPCError as error:
                same((error.error_code, error.not_processed), ("too_many_calls", True))
                await asyncio.sleep(0.005)
        else:
            raise AssertionError("no place became free")
        await client.ping()
        same(client.strays, 0)
        request = Problem(code="x" * 1_000, retry_after_milliseconds=10_000_000)
        stream = client.open(COUNT, Problem, 20, request, streams=True)
        for _ in range(100):
            await stream.receive()
        stream.give_up()
        await client.ping()
        under_way = client.strays
        await client.ping()
        same(await settled(lambda: client.strays, under_way), under_way)


async def both_sides_keep_the_deadline():
    async with await connect() as client:
        now = asyncio.get_running_loop().time
        begun = now()
        await fails(client.unary(UNARY, SLEEP, Problem, timeout=0.3), 4, "deadline_exceeded")
        same(0.29 <= now() - begun < 10, True)
        waiting = Problem(detail="wait", retry_after_milliseconds=1)
        for method, request, streams in ((UNARY, SLEEP, False), (COUNT, waiting, True), (IGNORE, None, False)):
            call = client.open(method, Problem, 2.5, request, streams)
            call.timer.cancel()  # so that it is the server that ends the call
            if streams:
                await call.receive()
            await fails(call.receive(), 4, "deadline_exceeded")


async def pings_are_answered_on_both_sides():
    async with await connect() as client:
        for _ in range(100):
            await client.ping()
    async with await connect(silence=0.1, patience=5) as client:
        await asyncio.sleep(1.2)  # longer than the silence that the test's server bears, and more of our own
        same(client.closed.is_set(), False)
        same(await client.unary(UNARY, Problem(code="still"), Problem), Problem(code="still"))


async def breaches_end_the_connection():
    def request(method, flags, message):
        head = TYPES["RequestHead"](method=method, deadline_milliseconds=20_000).SerializeToString()
        payload = struct.pack(">I", len(head)) + head + message
        return HEADER.pack(len(payload), REQUEST, flags, 0, 1) + payload

    opened = request(IGNORE, 0, b"")
    stream = request(COUNT, 1, Problem(detail="wait").SerializeToString())
    spent = HEADER.pack(CREDIT_OF_SERVER, DATA, 0, 0, 1) + bytes(CREDIT_OF_SERVER)
    much = TYPES["Credit"](bytes=2**31 - 1).SerializeToString()
    breaches = {
        "an unknown type": HEADER.pack(0, 99, 0, 0, 0),
        "a reserved bit": HEADER.pack(8, 8, 0, 1, 0) + bytes(8),
        "another flag": HEADER.pack(8, 8, 2, 0, 0) + bytes(8),
        "DATA of no call": HEADER.pack(0, DATA, 0, 0, 7),
        "a number again": opened + opened,
        "GOAWAY on a stream": HEADER.pack(0, GOAWAY, 0, 0, 1),
        "DATA without credit": opened + spent + HEADER.pack(1, DATA, 0, 0, 1) + b"x",
        "credit above its bound": stream + HEADER.pack(len(much), CREDIT, 0, 0, 1) + much,
        "a frame too large": HEADER.pack(5 << 20, DATA, 0, 0, 1),
    }
    for name, frames in breaches.items():
        client = await connect()
        client.writer.write(frames)
        try:
            async with asyncio.timeout(5):
                await client.closed.wait()
        except TimeoutError:
            raise AssertionError(f"{name}: the server did not close") from None
        if client.goaway is None or client.goaway.code not in (3, 8):
            raise AssertionError(f"{name}: {client.goaway}")


async def a_draining_server_ends_what_it_took():
    async with await connect() as client:
        request = Problem(code="x" * 1_000, retry_after_milliseconds=3_000)
        stream = client.open(COUNT, Problem, 20, request, streams=True)
        await stream.receive()
        upload = client.open(COLLECT, Problem, 20)
        await upload.send(Problem(detail="before"))
        kept = client.open(UNARY, Problem, 20, Problem(code="sleep", detail="kept", retry_after_milliseconds=1_500))
        await client.said_goaway.wait()
        same((client.goaway.code, client.goaway.last_stream_id), (0, kept.stream))
        await fails(client.unary(UNARY, Problem(), Problem), 14, "unavailable", True)
        client.goaway = None  # as if it had been under way
        crossing = client.open(UNARY, Problem, 20, Problem())
        await fails(crossing.receive(), 14, "unavailable", True)
        await client.ping()
        await upload.send(Problem(detail="after"))
        upload.end()
        same(await upload.receive(), Problem(code="2", retry_after_milliseconds=11))
        same(len(await all_of(stream)), 2_999)
        same((await kept.receive()).detail, "kept")
        await client.closed.wait()


CALLS = [
    the_example_of_the_specification, the_server_says_hello, unary_calls_share_a_connection, metadata_and_time_arrive,
    errors_end_their_call_alone, streams_arrive_in_order, a_stream_that_fails_has_its_messages_first,
    a_stream_slower_than_its_credit, an_upload_larger_than_the_credit,
    a_handler_that_does_not_read_stops_its_own_upload_alone, an_answer_before_the_end_stops_the_upload,
    cancelled_calls_are_silent_and_free_their_place, both_sides_keep_the_deadline, pings_are_answered_on_both_sides,
    breaches_end_the_connection,
]


async def main():
    failed = 0
    for part in CALLS if PART == "calls" else [a_draining_server_ends_what_it_took]:
        try:
            async with asyncio.timeout(30):
                await part()
        except Exception:
            failed += 1
            print(f"{part.__name__}:\n{traceback.format_exc()}", flush=True)
    sys.exit(failed > 0)


asyncio.run(main())
