#!/usr/bin/env bash
# dockerfiles.sh: writes Services/*/Dockerfile. Their first stages are the same to the letter, so that
# whoever builds the images builds the programs once.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

# What each program is linked against, as Debian's runtime packages.
common="libprotobuf-c1 libpq5 libhiredis0.14 libssl3 ca-certificates curl"
declare -A libraries=(
  [Parser]="$common libpoppler126 libxml2 libzip4"
  [ATS]="$common"
  [Tailor]="$common libpango-1.0-0 libpangocairo-1.0-0 libcairo2 fonts-dejavu-core fonts-liberation"
  [Billing]="$common"
  [Edge]="$common"
)
declare -A ports=([Parser]="7101 9101" [ATS]="7102 9102" [Tailor]="7103 9103" [Billing]="7104 9104" [Edge]="8080 9100")

for name in Parser ATS Tailor Billing Edge; do
  service=${name,,}
  read -r port probe <<<"${ports[$name]}"
  more=""
  [[ $name == Parser ]] && more=$'\nCOPY --from=build /source/.build/release/roleready-extract /usr/local/bin/'
  [[ $name == Edge ]] && more=$'\nCOPY Services/Edge/Web /usr/share/roleready/web\nENV WEB_DIRECTORY=/usr/share/roleready/web HTTP_HOST=0.0.0.0'
  cat >"Services/$name/Dockerfile" <<TEXT
# Made by deploy/containers/dockerfiles.sh. Build from the top of the repository:
#   docker build -f Services/$name/Dockerfile -t roleready-$service .
FROM docker.io/library/swift:6.3-bookworm AS build
RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends libprotobuf-c-dev libpq-dev libhiredis-dev \\
  libssl-dev libpoppler-private-dev libxml2-dev libzip-dev libpango1.0-dev pkg-config && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY Package.swift ./
COPY Shared Shared
COPY Services Services
COPY proto proto
COPY Tests Tests
RUN for product in parser extract ats tailor billing edge; do \\
  swift build -c release --static-swift-stdlib --product roleready-\$product || exit 1; done

FROM docker.io/library/debian:bookworm-slim
RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends ${libraries[$name]} \\
  && rm -rf /var/lib/apt/lists/*
COPY --from=build /source/.build/release/roleready-$service /usr/local/bin/$more
COPY deploy/containers/start.sh /usr/local/bin/start
ENV RPC_HOST=0.0.0.0 PROBE_HOST=0.0.0.0
USER 10001:10001
EXPOSE $port $probe
HEALTHCHECK --interval=5s --timeout=3s --start-period=10s --retries=12 \\
  CMD ["curl", "-fsS", "-o", "/dev/null", "http://127.0.0.1:$probe/health/ready"]
ENTRYPOINT ["start", "roleready-$service"]
TEXT
done
