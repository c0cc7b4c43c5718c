"""The caller's side of one call."""
import asyncio
from collections import deque

from google.protobuf.message import DecodeError

from frames import (CANCEL, CANCELLED, CREDIT, DATA, END, HEADER, INTERNAL, MALFORMED, RESPONSE, TOO_MUCH, Breach,
                    RPCError)


class Call:
    """One call. `streams`: it is answered by DATA and END rather than by RESPONSE."""

    def __init__(self, client, stream, answer, streams):
        self.client, self.stream, self.answer, self.streams = client, stream, answer, streams
        self.may_send, self.may_come = client.peer.initial_credit_bytes, client.hello.initial_credit_bytes
        self.taken, self.inbox, self.changed = 0, deque(), asyncio.Event()
        self.over, self.error, self.timer = False, None, None
        self.sent_bytes, self.most_unread, self.credits = 0, 0, 0  # for tests to look at

    async def until(self, ready):
        while not (ready() or self.over):
            self.changed.clear()
            await self.changed.wait()

    async def send(self, message):
        """Sends one message of a client-streaming call once there is credit; False when the call is over."""
        payload = message.SerializeToString()
        if len(payload) > self.client.peer.max_frame_bytes:
            self.give_up(RPCError(TOO_MUCH, "message_too_large"))
        await self.until(lambda: self.may_send > 0)
        if self.over:
            return False
        self.may_send -= HEADER.size + len(payload)
        self.sent_bytes += HEADER.size + len(payload)
        self.client.write(DATA, self.stream, payload)
        await self.client.flush()
        return True

    def end(self):
        """Says that no more messages come."""
        if not self.over:
            self.client.write(END, self.stream)

    async def receive(self):
        """The next message; None after the good end of a stream."""
        await self.until(lambda: self.inbox)
        if not self.inbox:
            if self.error:
                raise self.error
            return None
        payload = self.inbox.popleft()
        self.grant(HEADER.size + len(payload))
        try:
            return self.answer.FromString(payload)
        except DecodeError:
            self.give_up(RPCError(INTERNAL, "internal_error", "the answer cannot be read"))
            raise self.error from None

    def grant(self, cost):
        self.taken += cost
        if not self.over and self.taken >= self.client.hello.initial_credit_bytes // 2:
            credit, self.may_come, self.taken = self.taken, self.may_come + self.taken, 0
            self.client.write(CREDIT, self.stream, self.client.types["Credit"](bytes=credit).SerializeToString())

    def give_up(self, error=None):
        """Cancels the call, because nobody waits any more."""
        if not self.over:
            self.client.write(CANCEL, self.stream)
            self.finish(error or RPCError(CANCELLED))
            self.inbox.clear()

    def finish(self, error=None):
        self.over, self.error = True, error
        self.client.calls.pop(self.stream, None)
        if self.timer:
            self.timer.cancel()
        self.changed.set()

    def take(self, kind, payload):
        """A frame of this call that the server sent."""
        if kind == CREDIT:
            self.may_send += self.client.read_as("Credit", payload).bytes
            self.credits += 1
            if self.may_send > 2**31 - 1:
                raise Breach(TOO_MUCH, "credit above its bound")
        elif kind == DATA and self.streams:
            if self.may_come <= 0:
                raise Breach(TOO_MUCH, "DATA without credit")
            self.may_come -= HEADER.size + len(payload)
            self.inbox.append(payload)
            self.most_unread = max(self.most_unread, sum(HEADER.size + len(waiting) for waiting in self.inbox))
        elif kind == RESPONSE and not self.streams:
            self.inbox.append(payload)
            self.finish()
        elif kind == END:
            status = self.client.read_as("Status", payload)
            if status.code == 0 and not self.streams:
                raise Breach(MALFORMED, "a good END where RESPONSE is due")
            self.finish(status.code and RPCError(status.code, status.error_code, status.detail, status.not_processed,
                                                 status.retry_after_milliseconds) or None)
        else:
            raise Breach(MALFORMED, f"frame of type {kind} in a call of another kind")
        self.changed.set()
