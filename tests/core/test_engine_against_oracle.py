"""The engine and the oracle, two readings of the same rules, print the same for random days and weeks."""

import pytest

from tests.core.days import random_day, random_week
from tests.core.oracle_difference import differ, smallest, told

SEEDS = 600
SEEDS_EACH = 50


@pytest.mark.parametrize("first", range(0, SEEDS, SEEDS_EACH))
def test_engine_and_oracle_print_the_same_day(first: int) -> None:
    for seed in range(first, first + SEEDS_EACH):
        day = random_day(seed)
        if differ(day):
            pytest.fail(f"seed {seed}\n{told(smallest(day))}", pytrace=False)


@pytest.mark.parametrize("seed", range(3))
def test_engine_and_oracle_print_the_same_week(seed: int) -> None:
    week = random_week(seed)
    if differ(week):
        pytest.fail(told(smallest(week)), pytrace=False)
