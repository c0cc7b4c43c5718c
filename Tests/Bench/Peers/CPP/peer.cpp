// gRPC C++ with the callback API on both sides: `server` prints its port and serves; `client PORT CALLERS SECONDS`
// prints calls a second and the quantiles of their durations in microseconds; `upload PORT SECONDS` prints MB a second
// and the same quantiles of uploads of 160 messages of 64 KiB.
#include <grpcpp/grpcpp.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <future>
#include <memory>
#include <string>
#include <vector>

#include "echo.grpc.pb.h"

namespace {

using Clock = std::chrono::steady_clock;
constexpr size_t kMessageBytes = 1024;
constexpr size_t kChunkBytes = 64 << 10;
constexpr int kChunks = 160;

[[noreturn]] void fail(const std::string& why) {
  std::fprintf(stderr, "%s\n", why.c_str());
  std::exit(1);
}

class Sink final : public grpc::ServerReadReactor<bench::Chunk> {
 public:
  explicit Sink(bench::Total* total) : total_(total) { StartRead(&chunk_); }

  void OnReadDone(bool ok) override {
    if (!ok) {
      total_->set_bytes(bytes_);
      return Finish(grpc::Status::OK);
    }
    bytes_ += chunk_.content().size();
    StartRead(&chunk_);
  }

  void OnDone() override { delete this; }

 private:
  bench::Total* total_;
  bench::Chunk chunk_;
  size_t bytes_ = 0;
};

class Service final : public bench::Echo::CallbackService {
  grpc::ServerUnaryReactor* Unary(
      grpc::CallbackServerContext* context, const bench::Chunk* request, bench::Chunk* reply) override {
    reply->set_content(request->content());
    auto* reactor = context->DefaultReactor();
    reactor->Finish(grpc::Status::OK);
    return reactor;
  }

  grpc::ServerReadReactor<bench::Chunk>* Upload(grpc::CallbackServerContext*, bench::Total* total) override {
    return new Sink(total);
  }
};

/// One caller: its next call begins when the last has ended.
class Caller {
 public:
  Caller(bench::Echo::Stub* stub, Clock::time_point end, int most) : stub_(stub), end_(end), left_(most) {
    request_.set_content(std::string(kMessageBytes, 'a'));
    durations.reserve(1 << 16);
  }

  void call() {
    context_ = std::make_unique<grpc::ClientContext>();
    context_->set_deadline(std::chrono::system_clock::now() + std::chrono::seconds(10));
    begin_ = Clock::now();
    stub_->async()->Unary(context_.get(), &request_, &reply_, [this](grpc::Status status) {
      if (!status.ok()) fail(status.error_message());
      if (reply_.content().size() != kMessageBytes) fail("not the echo");
      auto now = Clock::now();
      durations.push_back(std::chrono::duration_cast<std::chrono::nanoseconds>(now - begin_).count());
      if (now >= end_ || --left_ == 0) return done.set_value();
      call();
    });
  }

  std::vector<int64_t> durations;
  std::promise<void> done;

 private:
  bench::Echo::Stub* stub_;
  Clock::time_point end_, begin_;
  int left_;
  bench::Chunk request_, reply_;
  std::unique_ptr<grpc::ClientContext> context_;
};

class Upload final : public grpc::ClientWriteReactor<bench::Chunk> {
 public:
  Upload(bench::Echo::Stub* stub, const bench::Chunk* chunk) : chunk_(chunk) {
    stub->async()->Upload(&context_, &total_, this);
    StartWrite(chunk_);
    StartCall();
  }

  void OnWriteDone(bool ok) override {
    if (!ok) return;
    if (--left_ > 0) return StartWrite(chunk_);
    StartWritesDone();
  }

  void OnDone(const grpc::Status& status) override {
    if (!status.ok()) fail(status.error_message());
    if (total_.bytes() != kChunks * kChunkBytes) fail("not all arrived");
    done.set_value();
  }

  std::promise<void> done;

 private:
  grpc::ClientContext context_;
  const bench::Chunk* chunk_;
  bench::Total total_;
  int left_ = kChunks;
};

void print(double rate, std::vector<int64_t>& all) {
  std::sort(all.begin(), all.end());
  std::printf("%ld %ld %ld\n", static_cast<long>(rate), static_cast<long>(all[all.size() / 2] / 1000),
              static_cast<long>(all[all.size() * 99 / 100] / 1000));
}

void serve() {
  Service service;
  grpc::ServerBuilder builder;
  int port = 0;
  builder.AddListeningPort("127.0.0.1:0", grpc::InsecureServerCredentials(), &port);
  builder.RegisterService(&service);
  auto server = builder.BuildAndStart();
  std::printf("%d\n", port);
  std::fflush(stdout);
  server->Wait();
}

void load(bench::Echo::Stub* stub, int callers, int seconds) {
  Caller first(stub, Clock::time_point::max(), 1000);
  first.call();
  first.done.get_future().wait();
  auto begin = Clock::now();
  std::vector<std::unique_ptr<Caller>> group;
  for (int i = 0; i < callers; i++) {
    group.push_back(std::make_unique<Caller>(stub, begin + std::chrono::seconds(seconds), -1));
  }
  for (auto& caller : group) caller->call();
  std::vector<int64_t> all;
  for (auto& caller : group) caller->done.get_future().wait();
  double elapsed = std::chrono::duration<double>(Clock::now() - begin).count();
  for (auto& caller : group) all.insert(all.end(), caller->durations.begin(), caller->durations.end());
  print(all.size() / elapsed, all);
}

void upload(bench::Echo::Stub* stub, int seconds) {
  bench::Chunk chunk;
  chunk.set_content(std::string(kChunkBytes, 'a'));
  std::vector<int64_t> all;
  auto once = [&] {
    auto before = Clock::now();
    Upload upload(stub, &chunk);
    upload.done.get_future().wait();
    all.push_back(std::chrono::duration_cast<std::chrono::nanoseconds>(Clock::now() - before).count());
  };
  for (int i = 0; i < 5; i++) once();
  all.clear();
  auto begin = Clock::now();
  while (Clock::now() < begin + std::chrono::seconds(seconds)) once();
  double elapsed = std::chrono::duration<double>(Clock::now() - begin).count();
  print(static_cast<double>(all.size()) * kChunks * kChunkBytes / 1e6 / elapsed, all);
}

}  // namespace

int main(int count, char** words) {
  if (count < 2) fail("server | client PORT CALLERS SECONDS | upload PORT SECONDS");
  std::string what = words[1];
  if (what == "server") {
    serve();
    return 0;
  }
  if (count < 4) fail("too few arguments");
  auto channel =
      grpc::CreateChannel(std::string("127.0.0.1:") + words[2], grpc::InsecureChannelCredentials());
  auto stub = bench::Echo::NewStub(channel);
  if (what == "client" && count > 4) {
    load(stub.get(), std::atoi(words[3]), std::atoi(words[4]));
  } else {
    upload(stub.get(), std::atoi(words[3]));
  }
  return 0;
}
