#!/usr/bin/env bash
# One job on a real Spark cluster of this machine: a master and two workers on the loopback address,
# each a process of its own, from the jars of Maven. Stops them at the end.
#   src/spark/cluster.sh compare INPUT.jsonl -o OUTPUT
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
target=$(cd "$here/../.." && pwd)/target
jar="$target/parallax-spark.jar"
[ -f "$jar" ] || { echo "first: mvn -Pspark package" >&2; exit 3; }

export SPARK_HOME="${SPARK_HOME:-$target/spark-home}"
if [ ! -d "$SPARK_HOME/jars" ]; then
  mvn -q -B -ntp -f "$here/cluster.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
    -DoutputDirectory="$SPARK_HOME/jars" -DincludeScope=runtime
fi
export SPARK_LOCAL_IP=127.0.0.1 SPARK_SCALA_VERSION=2.13
logs="$target/spark-logs"
mkdir -p "$logs"
classes="$here:$SPARK_HOME/jars/*"
read -ra opens <<< "$(sed -n 's:.*<spark.opens>\(.*\)</spark.opens>.*:\1:p' "$here/../../pom.xml")"
port=${SPARK_PORT:-17077}
master="spark://127.0.0.1:$port"

started=()
stop() { kill "${started[@]}" 2>/dev/null || true; }
trap stop EXIT

java "${opens[@]}" -Xmx256m -cp "$classes" org.apache.spark.deploy.master.Master \
  --host 127.0.0.1 --port "$port" --webui-port 0 2> "$logs/master.log" &
started+=($!)
for worker in 1 2; do
  java "${opens[@]}" -Xmx256m -cp "$classes" org.apache.spark.deploy.worker.Worker \
    --host 127.0.0.1 --webui-port 0 --cores 1 --memory 2g --work-dir "$logs/work-$worker" "$master" \
    2> "$logs/worker-$worker.log" &
  started+=($!)
done

# The job starts when both executors are there, so that both do a part of it.
java "${opens[@]}" -Xmx1g -cp "$classes" org.apache.spark.deploy.SparkSubmit \
  --master "$master" --class parallax.spark.Main --executor-memory 1500m \
  --conf spark.executor.cores=1 --conf spark.scheduler.minRegisteredResourcesRatio=1.0 \
  --conf spark.scheduler.maxRegisteredResourcesWaitingTime=120s \
  --conf spark.cores.max=2 --conf spark.ui.enabled=false \
  --conf spark.executor.extraJavaOptions=-Dlog4j2.configurationFile="$here/log4j2.properties" \
  ${SPARK_OPTIONS:-} "$jar" "$@"
