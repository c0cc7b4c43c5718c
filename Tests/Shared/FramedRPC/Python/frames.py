"""What travels on a connection of FramedRPC, version 1: frames, and the messages of proto/."""
import struct
import subprocess
import tempfile
from pathlib import Path

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

HELLO, REQUEST, RESPONSE, DATA, END, CANCEL, CREDIT, PING, PONG, GOAWAY = range(1, 11)
CANCELLED, DEADLINE_EXCEEDED, TOO_MUCH, INTERNAL, UNAVAILABLE = 1, 4, 8, 13, 14
MALFORMED = 3
HEADER = struct.Struct(">IBBHI")


def load(proto):
    """The classes of every message below `proto`, by their short names."""
    files = sorted(str(path) for path in Path(proto, "roleready/v1").glob("*.proto"))
    with tempfile.NamedTemporaryFile() as out:
        options = ["-I", proto, "--include_imports", "--descriptor_set_out", out.name]
        subprocess.run(["protoc", *options, *files], check=True)
        found = descriptor_pb2.FileDescriptorSet.FromString(Path(out.name).read_bytes())
    pool = descriptor_pool.DescriptorPool()
    for file in found.file:
        pool.Add(file)
    factory = message_factory.MessageFactory(pool)
    names = [(file.package, message.name) for file in found.file for message in file.message_type]
    return {name: factory.GetPrototype(pool.FindMessageTypeByName(f"{package}.{name}")) for package, name in names}


class RPCError(Exception):
    """How a call ended when it did not end well."""

    def __init__(self, code, error_code="", detail="", not_processed=False, retry_after_milliseconds=0):
        super().__init__(f"{code} {error_code} {detail}")
        self.code, self.error_code, self.detail = code, error_code, detail
        self.not_processed, self.retry_after_milliseconds = not_processed, retry_after_milliseconds


class Breach(Exception):
    """The other side broke a rule; the connection ends with this code and reason."""

    def __init__(self, code, reason):
        super().__init__(reason)
        self.code, self.reason = code, reason
