"""The oracle prints the shared days exactly; without that its word against the engine is worth nothing."""

import json
import os
from pathlib import Path

import pytest

from tests.core.oracle import replay

TRACES = Path(os.environ.get("DESKBREAK_TRACES") or Path(__file__).parents[3] / "shared" / "traces")
DAYS = sorted(path for path in TRACES.glob("*.jsonl") if not path.name.endswith(".out.jsonl"))


@pytest.mark.skipif(not DAYS, reason=f"no shared traces in {TRACES}; DESKBREAK_TRACES names their folder")
@pytest.mark.parametrize("day", DAYS, ids=[day.stem for day in DAYS])
def test_a_shared_day_prints_what_it_must(day: Path) -> None:
    expected = [json.loads(line) for line in day.with_suffix(".out.jsonl").read_text().splitlines()]
    assert replay(day.read_text().splitlines()) == expected
