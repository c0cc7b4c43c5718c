"""A caller of FramedRPC, version 1, made from docs/PROTOCOL.md and proto/ alone."""
import asyncio
import contextlib
import struct

from google.protobuf.message import DecodeError

from call import Call
from frames import (CREDIT, DATA, DEADLINE_EXCEEDED, END, GOAWAY, HEADER, HELLO, MALFORMED, PING, PONG, REQUEST,
                    RESPONSE, TOO_MUCH, UNAVAILABLE, Breach, RPCError)


class Client:
    """One connection; `async with await Client.connect(...)`."""

    @classmethod
    async def connect(cls, port, types, credit=256 << 10, max_frame=4 << 20, silence=30, patience=10,
                      service="python"):
        client = cls()
        client.types, client.silence, client.patience = types, silence, patience
        client.reader, client.writer = await asyncio.open_connection("127.0.0.1", port)
        client.hello = types["Hello"](version=1, max_frame_bytes=max_frame, initial_credit_bytes=credit,
                                      service=service)
        client.peer, client.goaway, client.calls, client.last = None, None, {}, 0
        client.said_hello, client.said_goaway, client.closed = asyncio.Event(), asyncio.Event(), asyncio.Event()
        client.pings, client.strays, client.pinged = {}, 0, 0
        client.heard = asyncio.get_running_loop().time()
        client.write(HELLO, 0, client.hello.SerializeToString())
        client.tasks = [asyncio.create_task(client.read()), asyncio.create_task(client.keep_alive())]
        async with asyncio.timeout(5):
            await client.said_hello.wait()
        if client.peer is None:
            raise RPCError(UNAVAILABLE, "unavailable", not_processed=True)
        return client

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_):
        self.writer.close()
        await self.closed.wait()

    def write(self, kind, stream, payload=b"", flags=0):
        if not self.writer.is_closing():
            self.writer.write(HEADER.pack(len(payload), kind, flags, 0, stream) + payload)

    async def flush(self):
        with contextlib.suppress(ConnectionError):
            await self.writer.drain()

    def open(self, method, answer, timeout, request=None, streams=False, **metadata):
        """Opens a call: `request` is its one message; without, messages are sent by `send`. `timeout` in seconds."""
        if self.goaway or self.closed.is_set():
            raise RPCError(UNAVAILABLE, "unavailable", not_processed=True)
        deadline = max(1, int(timeout * 1000)) if timeout is not None else 0
        head = self.types["RequestHead"](method=method, deadline_milliseconds=deadline,
                                         metadata=self.types["Metadata"](**metadata)).SerializeToString()
        message = request.SerializeToString() if request is not None else b""
        if len(head) > 8192 or 4 + len(head) + len(message) > self.peer.max_frame_bytes:
            raise RPCError(TOO_MUCH, "message_too_large")
        self.last += 1
        call = self.calls[self.last] = Call(self, self.last, answer, streams)
        self.write(REQUEST, self.last, struct.pack(">I", len(head)) + head + message, int(request is not None))
        if deadline:
            expired = RPCError(DEADLINE_EXCEEDED, "deadline_exceeded")
            call.timer = asyncio.get_running_loop().call_later(deadline / 1000, call.give_up, expired)
        return call

    async def unary(self, method, request, answer, timeout=20, **metadata):
        call = self.open(method, answer, timeout, request, **metadata)
        try:
            return await call.receive()
        finally:
            call.give_up()

    async def ping(self):
        """Returns when the other side has answered."""
        self.pinged += 1
        answered = self.pings[struct.pack(">Q", self.pinged)] = asyncio.get_running_loop().create_future()
        self.write(PING, 0, struct.pack(">Q", self.pinged))
        await answered

    async def keep_alive(self):
        now = asyncio.get_running_loop().time
        while True:
            await asyncio.sleep(max(0.01, self.heard + self.silence - now()))
            if now() - self.heard >= self.silence:
                asked = now()
                self.write(PING, 0, bytes(8))
                await asyncio.sleep(self.patience)
                if self.heard < asked:
                    self.writer.transport.abort()

    def read_as(self, name, payload):
        try:
            return self.types[name].FromString(payload)
        except DecodeError:
            raise Breach(MALFORMED, f"no {name}") from None

    async def read(self):
        try:
            while True:
                length, kind, flags, reserved, stream = HEADER.unpack(await self.reader.readexactly(HEADER.size))
                if length > (self.hello.max_frame_bytes if self.peer else 1024):
                    raise Breach(TOO_MUCH, f"{length} bytes of payload")
                payload = await self.reader.readexactly(length)
                self.heard = asyncio.get_running_loop().time()
                self.take(kind, flags, reserved, stream, payload)
        except Breach as breach:
            goaway = self.types["Goaway"](code=breach.code, reason=breach.reason)
            self.write(GOAWAY, 0, goaway.SerializeToString())
            with contextlib.suppress(OSError, TimeoutError):
                async with asyncio.timeout(1):
                    while await self.reader.read(65536):
                        pass
        except (asyncio.IncompleteReadError, OSError):
            pass
        finally:
            self.writer.close()
            self.closed.set()
            self.said_hello.set()
            self.said_goaway.set()
            self.tasks[1].cancel()
            for call in list(self.calls.values()):
                call.finish(RPCError(UNAVAILABLE, "unavailable", "the connection was lost"))
            for answered in self.pings.values():
                answered.cancel()

    def take(self, kind, flags, reserved, stream, payload):
        """A frame that the server sent."""
        if (kind == HELLO) != (self.peer is None):
            raise Breach(MALFORMED, "HELLO is due first, and once")
        if flags or reserved or (stream == 0) != (kind in (HELLO, PING, PONG, GOAWAY)):
            raise Breach(MALFORMED, "flags, reserved bits or stream")
        if kind == HELLO:
            self.peer = self.read_as("Hello", payload)
            if self.peer.version != 1 or self.peer.max_frame_bytes < 1024 or self.peer.initial_credit_bytes < 1024:
                raise Breach(MALFORMED, "HELLO of another version or with too little")
            self.said_hello.set()
        elif kind in (PING, PONG) and len(payload) != 8:
            raise Breach(MALFORMED, "PING of another length")
        elif kind == PING:
            if self.writer.transport.get_write_buffer_size() > 1 << 20:
                raise Breach(TOO_MUCH, "more PING than answers can be kept")
            self.write(PONG, 0, payload)
        elif kind == PONG:
            if answered := self.pings.pop(payload, None):
                answered.set_result(None)
        elif kind == GOAWAY:
            self.goaway = self.read_as("Goaway", payload)
            self.said_goaway.set()
            above = [call for number, call in self.calls.items() if number > self.goaway.last_stream_id]
            for call in above if self.goaway.code == 0 else []:
                call.finish(RPCError(UNAVAILABLE, "unavailable", self.goaway.reason, not_processed=True))
        elif kind not in (RESPONSE, DATA, END, CREDIT) or stream > self.last:
            raise Breach(MALFORMED, f"frame of type {kind} on stream {stream}")
        elif call := self.calls.get(stream):
            call.take(kind, payload)
        else:
            self.strays += kind != CREDIT
