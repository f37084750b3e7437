"""The clocks: one that never jumps, the wall clock, and one that runs as fast as the demo wants."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from deskbreak.desktop import clock
from deskbreak.desktop.clock import RealClock, ScaledClock, boot_id, boottime_ms, local_wall, slept_ms

NS_PER_S = 1_000_000_000
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


class Source:
    """A clock that stands still unless told otherwise."""

    def __init__(self) -> None:
        self.ns = 7 * NS_PER_S

    def __call__(self) -> int:
        return self.ns

    def go_on(self, seconds: float) -> None:
        self.ns += round(seconds * NS_PER_S)


@pytest.fixture
def source() -> Source:
    return Source()


def test_the_clock_that_never_stops_is_boottime() -> None:
    assert abs(boottime_ms() - time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000) < 1000


def test_what_was_slept_is_the_difference_of_the_two_clocks() -> None:
    boot, awake = time.clock_gettime_ns(time.CLOCK_BOOTTIME), time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    assert abs(slept_ms() - (boot - awake) // 1_000_000) < 1000


def test_on_macos_the_clock_is_the_one_that_goes_on_in_sleep(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "sys", SimpleNamespace(platform="darwin"))
    assert abs(boottime_ms() - time.clock_gettime_ns(time.CLOCK_MONOTONIC_RAW) // 1_000_000) < 1000
    assert slept_ms() == 0


def test_the_wall_clock_knows_its_offset() -> None:
    assert local_wall().utcoffset() is not None
    assert abs(RealClock().wall() - datetime.now(UTC)) < timedelta(seconds=5)


def test_the_wall_clock_follows_a_change_of_the_time_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Kolkata")
    assert local_wall().utcoffset() == timedelta(hours=5, minutes=30)
    monkeypatch.setenv("TZ", "UTC")
    assert local_wall().utcoffset() == timedelta(0)


def test_the_real_clock_waits_as_long_as_it_says() -> None:
    clock = RealClock()
    assert clock.rate == 1.0
    assert 59_000 < clock.real_ms_until(clock.now_ms() + 60_000) <= 60_000
    assert clock.real_ms_until(clock.now_ms() - 5) == 0


def test_the_boot_id_stays_the_same_and_without_one_is_that_of_the_process(tmp_path: Path) -> None:
    assert boot_id() == boot_id() != ""
    assert boot_id(tmp_path / "none") == boot_id(tmp_path / "none") != boot_id()
    (tmp_path / "empty").write_text("\n")
    assert boot_id(tmp_path / "empty") == boot_id(tmp_path / "none")


def test_a_scaled_clock_runs_so_many_times_as_fast(source: Source) -> None:
    clock = ScaledClock(300, NOON, source)
    start_ms = clock.now_ms()
    source.go_on(2)
    assert clock.now_ms() - start_ms == 600_000
    assert clock.wall() == NOON + timedelta(minutes=10)


def test_a_change_of_the_rate_makes_it_neither_jump_nor_forget(source: Source) -> None:
    clock = ScaledClock(100, NOON, source)
    start_ms = clock.now_ms()
    source.go_on(1)
    before_ms = clock.now_ms()
    clock.set_rate(2)
    assert (clock.rate, clock.now_ms()) == (2, before_ms)
    source.go_on(1)
    clock.set_rate(0.5)
    source.go_on(4)
    assert clock.now_ms() - start_ms == 100_000 + 2_000 + 2_000
    assert clock.wall() == NOON + timedelta(seconds=104)


def test_it_says_how_long_to_wait_in_real_time_and_never_too_short(source: Source) -> None:
    clock = ScaledClock(3, NOON, source)
    moment_ms = clock.now_ms() + 1_000
    assert clock.real_ms_until(moment_ms) == 334
    source.go_on(0.334)
    assert clock.now_ms() >= moment_ms
    assert clock.real_ms_until(moment_ms) == 0


def test_a_scaled_clock_begins_at_the_real_wall_clock_unless_told_otherwise() -> None:
    assert abs(ScaledClock().wall() - datetime.now(UTC)) < timedelta(seconds=5)


@pytest.mark.parametrize("rate", [0, -1])
def test_no_clock_stands_still_or_runs_backwards(source: Source, rate: float) -> None:
    with pytest.raises(ValueError, match="above 0"):
        ScaledClock(rate, NOON, source)
