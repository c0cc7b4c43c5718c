#!/usr/bin/env bash
# init.sh: run once by the database's container on an empty data folder. A role and a database for
# each service; its password comes from the variable <SERVICE>_DB_PASSWORD.
set -euo pipefail
for service in parser ats tailor billing edge; do
  password=${service^^}_DB_PASSWORD
  /usr/local/share/roleready/database.sh "postgres:///${POSTGRES_DB:-postgres}?user=${POSTGRES_USER:-postgres}" \
    "roleready_$service" "${!password:?}"
done
