package io.vpsmanager.app.operator;

import java.util.List;

/** Everything the engine holds, and how many addresses are taken. */
record EngineView(
        List<String> machines, List<String> disks, List<String> snapshots, List<String> backups, long addresses) {}
