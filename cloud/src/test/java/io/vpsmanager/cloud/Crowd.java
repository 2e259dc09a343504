package io.vpsmanager.cloud;

import io.vpsmanager.contract.call.ContractException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** Twenty who do the same at once, on two managers over one database. */
final class Crowd {

    static final int CALLERS = 20;

    private final List<CloudWorld> managers;
    private final List<String> defects = new ArrayList<>();

    Crowd(CloudWorld first, CloudWorld second) {
        this.managers = List.of(first, second);
    }

    /** Has all of them begin at once; how many were not refused. What is neither done nor refused is a defect. */
    int race(String what, BiConsumer<CloudWorld, Integer> call) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> answers = IntStream.range(0, CALLERS)
                    .mapToObj(number -> callers.submit(caller(number, call, start)))
                    .toList();
            start.countDown();
            return (int) answers.stream().filter(answer -> isDone(what, answer)).count();
        }
    }

    private Callable<Boolean> caller(int number, BiConsumer<CloudWorld, Integer> call, CountDownLatch start) {
        return () -> {
            start.await();
            call.accept(managers.get(number % managers.size()), number);
            return true;
        };
    }

    private boolean isDone(String what, Future<Boolean> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            if (!(e.getCause() instanceof ContractException refused)
                    || refused.code().status() >= 500) {
                defects.add(what + ": " + e.getCause());
            }
            return false;
        }
    }

    /** What was neither done nor refused so far. */
    List<String> defects() {
        return defects;
    }
}
