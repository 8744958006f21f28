#!/usr/bin/env bash
# Runs a command with a Slurm of one node, which is started for it and stopped after it:
#
#     slurm-node.sh COMMAND [ARGUMENT …]
#
# Needs root and the packages slurm-wlm and munge; everything else lies in a folder of its own.
set -euo pipefail

home="$(mktemp -d)"
host="$(hostname -s)"
daemons=()

stop() {
    for daemon in "${daemons[@]}"; do kill "$daemon" 2> /dev/null || true; done
    # Whoever was started with signals blocked hears only the last one.
    for _ in $(seq 50); do
        [ -n "$(jobs -pr)" ] || break
        sleep 0.1
    done
    for daemon in "${daemons[@]}"; do kill -KILL "$daemon" 2> /dev/null || true; done
    wait
    rm -rf "$home"
}
trap stop EXIT

# Daemons and jobs of other users must reach the socket, and nobody else the key.
chmod 755 "$home"
mkdir "$home/key" "$home/socket" "$home/state" "$home/spool"
chmod 700 "$home/key"
head -c 1024 /dev/urandom > "$home/key/munge.key"
chmod 600 "$home/key/munge.key"
munged --foreground --force --key-file="$home/key/munge.key" --socket="$home/socket/munge" \
    --pid-file="$home/key/pid" --log-file="$home/key/log" --seed-file="$home/key/seed" \
    > "$home/munged.log" 2>&1 &
daemons+=($!)

port=$((20000 + $$ % 20000))
cat > "$home/slurm.conf" << CONFIGURATION
ClusterName=test
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$port
SlurmdPort=$((port + 1))
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$home/socket/munge
CredType=cred/munge
StateSaveLocation=$home/state
SlurmdSpoolDir=$home/spool
SlurmctldPidFile=$home/slurmctld.pid
SlurmdPidFile=$home/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
JobAcctGatherType=jobacct_gather/none
MpiDefault=none
ReturnToService=2
SchedulerParameters=batch_sched_delay=0,sched_interval=2
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=test Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONFIGURATION
export SLURM_CONF="$home/slurm.conf"

slurmctld -D -f "$SLURM_CONF" > "$home/slurmctld.log" 2>&1 &
daemons+=($!)
slurmd -D -f "$SLURM_CONF" > "$home/slurmd.log" 2>&1 &
daemons+=($!)

for _ in $(seq 120); do
    if [ "$(sinfo --noheader --format=%t 2> /dev/null || true)" = idle ]; then
        "$@"
        exit
    fi
    sleep 0.5
done
echo "the node did not come up:" >&2
tail -n 20 "$home"/*.log >&2
exit 70
