#!/bin/sh
# Creates the topics that a topics file declares and leaves those that are there alone, so it may
# run before every start.
#
# usage: create-topics.sh BOOTSTRAP_SERVERS TOPICS_FILE
# KAFKA_TOPICS names the tool when it is not where the image apache/kafka has it.
set -eu
servers=$1
declarations=$2
tool=${KAFKA_TOPICS:-/opt/kafka/bin/kafka-topics.sh}

while read -r topic partitions settings || [ -n "$topic" ]; do
  case $topic in '' | '#'*) continue ;; esac
  set --
  for setting in $settings; do
    set -- "$@" --config "$setting"
  done
  # The loop's own input is the file; the tool must not read from it.
  "$tool" --bootstrap-server "$servers" --create --if-not-exists \
    --topic "$topic" --partitions "$partitions" --replication-factor 1 "$@" </dev/null
done <"$declarations"
