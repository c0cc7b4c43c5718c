"""Another protobuf runtime's idea of the contract.

  oracle.py make PROTO_DIR PER_TYPE SEED   prints cases: type, bytes in hex, the value as text; tab-separated
  oracle.py check PROTO_DIR FILE           reads type, bytes and bytes again; says how many pairs differ
"""
import random
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from google.protobuf.descriptor import FieldDescriptor as F


def load(folder):
    files = sorted(str(path) for path in Path(folder, "roleready/v1").glob("*.proto"))
    with tempfile.NamedTemporaryFile() as out:
        subprocess.run(["protoc", "-I", folder, "--include_imports", "--descriptor_set_out", out.name, *files], check=True)
        found = descriptor_pb2.FileDescriptorSet.FromString(Path(out.name).read_bytes())
    pool = descriptor_pool.DescriptorPool()
    for file in found.file:
        pool.Add(file)
    factory = message_factory.MessageFactory(pool)
    classes = {}
    for file in found.file:
        for message in file.message_type:
            name = f"{file.package}.{message.name}"
            classes[name] = factory.GetPrototype(pool.FindMessageTypeByName(name))
    return classes


ALPHABET = "abcXYZ 0189-_/.,\n\t\"\\{}äöüßéñçłŻ中文日本語ไทยعربي🙂🚀👩‍💻\u200b\ufeff\u0301\x7f\x01"


def scalar(field, rng):
    edge = rng.random() < 0.3
    if field.type == F.TYPE_STRING:
        return "".join(rng.choice(ALPHABET) for _ in range(rng.choice([0, 1, 7, 200])))
    if field.type == F.TYPE_BYTES:
        return bytes(rng.randrange(256) for _ in range(rng.choice([0, 1, 300])))
    if field.type == F.TYPE_BOOL:
        return rng.random() < 0.5
    if field.type in (F.TYPE_DOUBLE,):
        return rng.choice([0.0, -0.0, 1e308, 5e-324, float("inf"), -1.5]) if edge else rng.uniform(-1e6, 1e6)
    if field.type in (F.TYPE_INT32, F.TYPE_ENUM):
        return rng.choice([0, 1, -1, 2**31 - 1, -(2**31)]) if edge else rng.randrange(0, 9)
    if field.type == F.TYPE_INT64:
        return rng.choice([0, 1, -1, 2**63 - 1, -(2**63)]) if edge else rng.randrange(-(10**12), 10**12)
    if field.type == F.TYPE_UINT32:
        return rng.choice([0, 1, 2**32 - 1]) if edge else rng.randrange(10**6)
    if field.type == F.TYPE_UINT64:
        return rng.choice([0, 1, 2**64 - 1]) if edge else rng.randrange(10**12)
    raise SystemExit(f"no random value for {field.full_name}")


def fill(message, rng, depth=0):
    for field in message.DESCRIPTOR.fields:
        if rng.random() < 0.25:
            continue
        many = field.label == F.LABEL_REPEATED
        count = rng.choice([0, 1, 1, 2, 5]) if many else 1
        for _ in range(count if depth < 5 else 0):
            if field.type == F.TYPE_MESSAGE:
                fill(getattr(message, field.name).add() if many else subject(message, field), rng, depth + 1)
            elif many:
                getattr(message, field.name).append(scalar(field, rng))
            else:
                setattr(message, field.name, scalar(field, rng))


def subject(message, field):
    inner = getattr(message, field.name)
    inner.SetInParent()
    return inner


def camel(name):
    first, *rest = name.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


def text(field, value):
    if field.type == F.TYPE_MESSAGE:
        return dump(value)
    if field.type == F.TYPE_STRING:
        return "s" + value.encode().hex()
    if field.type == F.TYPE_BYTES:
        return "b" + value.hex()
    if field.type == F.TYPE_BOOL:
        return "t" if value else "f"
    if field.type == F.TYPE_DOUBLE:
        return "d" + struct.pack(">d", value).hex()
    if field.type == F.TYPE_ENUM:
        return f"e{value}"
    return str(value)


def dump(message):
    parts = []
    for field in message.DESCRIPTOR.fields:
        value = getattr(message, field.name)
        if field.label == F.LABEL_REPEATED:
            shown = "[" + ",".join(text(field, one) for one in value) + "]"
        elif field.type == F.TYPE_MESSAGE and not message.HasField(field.name):
            shown = "nil"
        else:
            shown = text(field, value)
        parts.append(f"{camel(field.name)}={shown}")
    return "{" + ";".join(parts) + "}"


def main():
    mode, folder = sys.argv[1], sys.argv[2]
    classes = load(folder)
    if mode == "make":
        rng = random.Random(int(sys.argv[4]))
        for name in sorted(classes):
            for _ in range(int(sys.argv[3])):
                message = classes[name]()
                fill(message, rng)
                print(name, message.SerializeToString(deterministic=True).hex(), dump(message), sep="\t")
    else:
        differ = 0
        for line in Path(sys.argv[3]).read_text().splitlines():
            name, first, second = line.split("\t")
            differ += classes[name].FromString(bytes.fromhex(first)) != classes[name].FromString(bytes.fromhex(second))
        print(differ)


main()
