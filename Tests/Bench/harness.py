"""What the benchmarks share: where things are, packages, building, turns, the table."""
import json
import os
import shutil
import socket
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
STATE = Path(os.environ.get("ROLEREADY_STATE", ROOT / ".roleready"))
SCRATCH = STATE / "bench"
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "3"))
SECONDS = os.environ.get("BENCH_SECONDS", "3")
BUILDS = os.environ.get("BENCH_BUILD", "1") != "0"
PEERS = SCRATCH / "peers-build"
OURS = ROOT / ".build/release"


def say(text):
    print(text, file=sys.stderr, flush=True)


def run(*words, **more):
    """Runs a program silently; on failure shows what it said and ends."""
    done = subprocess.run([str(word) for word in words], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True, **more)
    if done.returncode != 0:
        say("\n".join(done.stdout.splitlines()[-20:]))
        sys.exit(f"This did not work: {' '.join(str(word) for word in words)}")


def packages(*names):
    """Installs Debian packages that are missing, and says so."""
    missing = [
        name for name in names
        if "ok installed" not in subprocess.run(
            ["dpkg-query", "-W", "-f", "${Status}", name], capture_output=True, text=True).stdout
    ]
    if not missing:
        return
    say(f"Installing {' '.join(missing)}")
    sudo = [] if os.geteuid() == 0 else ["sudo"]
    if sudo and not shutil.which("sudo"):
        sys.exit(f"Only root can install packages. Run as root: apt-get install {' '.join(missing)}")
    run(*sudo, "apt-get", "update", "-qq")
    run(*sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "-qq", "--no-install-recommends",
        *missing)


def build_ours(product):
    """Our program, built for release as the services are; BENCH_BUILD=0 takes what is there."""
    if BUILDS:
        say(f"Building {product}")
        run("swift", "build", "-c", "release", "--static-swift-stdlib", "--product", product)
    return OURS / product


def build_swift_peers():
    """The programs of Tests/Bench/Peers."""
    if BUILDS:
        say("Building grpc-swift-2 and the bare NIO echo (the first time takes several minutes)")
        run("swift", "build", "-c", "release", "--package-path", "Tests/Bench/Peers", "--scratch-path", PEERS)
    return {"grpc-swift-2": PEERS / "release/GRPCPeer", "bare NIO echo": PEERS / "release/EchoPeer"}


def build_cpp_peer():
    """gRPC C++ of the distribution."""
    program = SCRATCH / "cpp-peer/peer"
    if BUILDS or not program.exists():
        packages("g++", "pkg-config", "libgrpc++-dev", "protobuf-compiler", "protobuf-compiler-grpc")
        sources = ROOT / "Tests/Bench/Peers/CPP"
        newest = max(file.stat().st_mtime for file in sources.iterdir())
        if not program.exists() or program.stat().st_mtime < newest:
            say("Building the gRPC C++ peer")
            folder = program.parent
            folder.mkdir(parents=True, exist_ok=True)
            plugin = shutil.which("grpc_cpp_plugin")
            run("protoc", f"-I{sources}", f"--cpp_out={folder}", f"--grpc_out={folder}",
                f"--plugin=protoc-gen-grpc={plugin}", "echo.proto")
            flags = subprocess.run(["pkg-config", "--cflags", "--libs", "grpc++", "protobuf"], check=True,
                                   capture_output=True, text=True).stdout.split()
            run("g++", "-std=c++17", "-O2", "-Wall", f"-I{folder}", sources / "peer.cpp", folder / "echo.pb.cc",
                folder / "echo.grpc.pb.cc", "-o", program, *flags)
    return program


def build_c_peer(name, *libraries):
    """A program of Tests/Bench/Peers/C."""
    packages("gcc", "libc6-dev", "libpq-dev")
    source, program = ROOT / f"Tests/Bench/Peers/C/{name}.c", SCRATCH / "c-peers" / name
    if not program.exists() or program.stat().st_mtime < source.stat().st_mtime:
        program.parent.mkdir(parents=True, exist_ok=True)
        run("gcc", "-O2", "-Wall", "-Wextra", "-I/usr/include/postgresql", source, "-o", program, "-lpthread", *libraries)
    return program


def python_with(*wanted):
    """A Python of a private environment that has these packages of PyPI."""
    home = SCRATCH / "venv"
    python = home / "bin/python"
    if not python.exists():
        run(sys.executable, "-m", "venv", home)
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *wanted)
    return python


class Stores:
    """A private PostgreSQL and Redis, as `./roleready up` starts them, for a `with`."""

    def __init__(self):
        self.folder = SCRATCH / "stores"
        self.postgres_port, self.redis_port = free_port(), free_port()

    def shell(self, *lines):
        parts = "\n".join(f'source "{ROOT}/deploy/local/{part}.sh"' for part in ("say", "servers"))
        script = f'set -euo pipefail\nroot="{ROOT}" state="{self.folder}"\n{parts}\n' + "\n".join(lines)
        done = subprocess.run(["bash", "-c", script], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        if done.returncode != 0:
            sys.exit(f"The servers did not do as they were told: {done.stderr[-2000:]}")

    def __enter__(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.shell(f'rm -rf "$(postgres_folder "$state/postgres")"',
                   f'start_postgres "$state/postgres" {self.postgres_port}')
        self.start_redis()
        return self

    def start_redis(self):
        self.shell(f'start_redis "$state/redis" {self.redis_port}')

    def kill_redis(self):
        self.shell('stop_process "$state/redis.pid" KILL')

    def __exit__(self, *_):
        self.kill_redis()
        self.shell('stop_process "$state/postgres.pid" INT', 'rm -rf "$(postgres_folder "$state/postgres")"')

    @property
    def environment(self):
        password = (self.folder / "postgres.password").read_text().strip()
        url = f"postgres://roleready:{password}@127.0.0.1:{self.postgres_port}/postgres"
        return {**os.environ, "DATABASE_URL": url, "REDIS_URL": f"redis://127.0.0.1:{self.redis_port}/0"}

    def sql(self, *statements):
        words = [word for statement in statements for word in ("-c", statement)]
        run("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", self.environment["DATABASE_URL"], *words)


def free_port():
    """A port of loopback that the system says is free."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class Servers:
    """Programs started with `server`, killed at the end of a `with`; `ports` has the port each printed."""

    def __init__(self, programs, *words):
        self.processes, self.ports = {}, {}
        self.programs, self.words = programs, words

    def __enter__(self):
        for name, program in self.programs.items():
            server = subprocess.Popen([program, "server", *self.words], stdout=subprocess.PIPE, text=True)
            self.processes[name] = server
            self.ports[name] = server.stdout.readline().strip()
            if not self.ports[name]:
                self.__exit__()
                sys.exit(f"The server of {name} did not start.")
        return self

    def __exit__(self, *_):
        for server in self.processes.values():
            server.kill()
            server.wait()


def numbers(*words, **more):
    """The numbers that a program prints on its one line."""
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, **more)
    if done.returncode != 0:
        sys.exit(f"This did not work: {' '.join(str(word) for word in words)}\n{done.stderr[-2000:]}")
    return [float(word) for word in done.stdout.split()]


def medians(rounds):
    """The median of each column of several lines of numbers."""
    return [statistics.median(column) for column in zip(*rounds)]


def callers(count):
    """"1 caller", "16 callers"."""
    return f"{count} caller{'s' if count != 1 else ''}"


def row(case, unit, ours, peer, peer_name, more_is_better):
    """A line of the result; a ratio above 1 means that ours is better."""
    above, below = (ours, peer) if more_is_better else (peer, ours)
    return {"case": case, "unit": unit, "ours": ours, "peer": peer, "peerName": peer_name,
            "ratio": round(above / below, 3) if below else None}


def publish(name, rows):
    """Prints the table and writes .roleready/bench/NAME.json."""
    print(f"{'case':38} {'unit':12} {'ours':>11} {'peer':>11}  {'peer name':26} {'ratio':>6}")
    for line in rows:
        ratio = "-" if line["ratio"] is None else f"{line['ratio']:.2f}"
        print(f"{line['case']:38} {line['unit']:12} {line['ours']:11.10g} {line['peer']:11.10g}  "
              f"{line['peerName']:26} {ratio:>6}")
    SCRATCH.mkdir(parents=True, exist_ok=True)
    (SCRATCH / f"{name}.json").write_text(json.dumps(rows, indent=2, ensure_ascii=False) + "\n")
