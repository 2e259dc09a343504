package io.vpsmanager.app.demo;

import io.vpsmanager.simulator.Simulator;
import io.vpsmanager.simulator.fault.JdbcFaultPlan;

/** The engine of the demo, with what can be told to it that no call can: what goes wrong, and what is past. */
public record DemoEngine(Simulator simulator, JdbcFaultPlan faults) {}
