"""A pack from somebody else: no way out of it, no link, no more than its share, and nothing carried out."""

from __future__ import annotations

import io
import os
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from deskbreak.storage.packs import MOST_BYTES_OF_A_ZIP, MOST_IN_A_PACK, PackRefused, open_pack
from tests.storage.own_files import MORNING, SQUAT, Own, squat_pack


@pytest.fixture
def pack(tmp_path: Path) -> Own:
    return squat_pack(tmp_path / "squat")


def zipped(path: Path, *files: tuple[str | zipfile.ZipInfo, str | bytes], form: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", form) as archive:
        for name, content in files:
            archive.writestr(name, content, form)
    return path


def refused(path: Path) -> str:
    with pytest.raises(PackRefused) as told:
        open_pack(path)
    return told.value.sentence.removeprefix(f"{path}: ")


def names(path: Path) -> list[str]:
    return sorted("/".join(key) for key in open_pack(path).contents)


def test_a_folder_a_zip_and_a_file_are_packs(pack: Own, tmp_path: Path) -> None:
    both = ["exercises/low_squat.toml", "routines/morning.toml"]
    assert names(pack.folder) == both
    files = [("exercises/low_squat.toml", SQUAT), ("routines/morning.toml", MORNING)]
    assert names(zipped(tmp_path / "a.zip", *files)) == both
    assert names(zipped(tmp_path / "b.ZIP", *files, form=zipfile.ZIP_STORED)) == both
    assert names(pack.folder / "exercises" / "low_squat.toml") == ["exercises/low_squat.toml"]


def test_one_folder_around_all_of_it_does_not_matter(pack: Own, tmp_path: Path) -> None:
    files = [("squat-1.0/", ""), ("squat-1.0/exercises/low_squat.toml", SQUAT), ("squat-1.0/README.md", "Hello")]
    assert names(pack.folder.parent) == ["exercises/low_squat.toml", "routines/morning.toml"]
    made = zipped(tmp_path / "a.zip", *files)
    assert names(made) == ["exercises/low_squat.toml"]
    assert open_pack(made).left_alone == ("README.md",)


def test_files_in_no_folder_are_known_by_what_is_in_them(tmp_path: Path) -> None:
    made = zipped(tmp_path / "a.zip", ("squat.toml", SQUAT), ("m.toml", MORNING), ("p.toml", "[poses.x]\n"))
    assert names(made) == ["exercises/squat.toml", "poses/p.toml", "routines/m.toml"]


def test_what_is_no_toml_file_is_left_alone_and_hidden_things_are_not_even_named(pack: Own) -> None:
    pack.has("LICENSE", "")
    pack.has("pictures/low.png", "")
    pack.has("install.sh", "touch /tmp/never")
    pack.has(".git/config.toml", "!")
    pack.has("exercises/._low_squat.toml", "!")
    made = open_pack(pack.folder)
    assert made.left_alone == ("LICENSE", "install.sh", "pictures/low.png")
    assert len(made.contents) == 2


@pytest.mark.parametrize(
    "name",
    ["../evil.toml", "exercises/../../evil.toml", "/etc/evil.toml", "..\\evil.toml", "C:\\evil.toml", "C:/evil.toml"],
)
def test_no_path_leads_out_of_a_zip(tmp_path: Path, name: str) -> None:
    assert refused(zipped(tmp_path / "a.zip", (name, SQUAT))).endswith("leads out of it.")


def marked(name: str, mode: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.external_attr = mode << 16
    return info


def test_links_and_devices_are_refused_wherever_they_lead(pack: Own, tmp_path: Path) -> None:
    link = marked("exercises/x.toml", stat.S_IFLNK | 0o777)
    assert refused(zipped(tmp_path / "a.zip", (link, "/etc/passwd"))) == "“exercises/x.toml” is a link."
    device = marked("exercises/x.toml", stat.S_IFCHR | 0o666)
    assert "neither a file nor a folder" in refused(zipped(tmp_path / "b.zip", (device, "")))
    os.mkfifo(pack.folder / "exercises" / "pipe.toml")
    assert "“exercises/pipe.toml” is neither a file nor a folder" in refused(pack.folder)
    (pack.folder / "exercises" / "pipe.toml").unlink()
    (pack.folder / "exercises" / "other.toml").symlink_to("low_squat.toml")
    assert refused(pack.folder) == "“exercises/other.toml” is a link."
    (pack.folder / "exercises" / "other.toml").unlink()
    (pack.folder / "poses").symlink_to(tmp_path)
    assert refused(pack.folder) == "“poses” is a link."


def test_a_file_far_bigger_than_it_says_is_read_no_further_than_is_allowed(tmp_path: Path) -> None:
    """Ten million spaces take ten kilobytes in a zip."""
    bomb = zipped(tmp_path / "a.zip", ("exercises/x.toml", b" " * 10_000_000))
    assert bomb.stat().st_size < 20_000
    (fault,) = open_pack(bomb).shelf.faults
    assert str(fault) == "the file must be at most 64 KiB"
    lying = bomb.read_bytes().replace((10_000_000).to_bytes(4, "little"), (100).to_bytes(4, "little"))
    bomb.write_bytes(lying)
    assert open_pack(bomb).contents == {} if _reads_short(bomb) else "broken" in refused(bomb)


def _reads_short(path: Path) -> bool:
    """Whether Python believes the size that the zip claims."""
    with zipfile.ZipFile(path) as archive:
        try:
            return len(archive.read(archive.infolist()[0])) <= 100
        except zipfile.BadZipFile:
            return False


def test_many_files_that_are_big_together_are_refused(tmp_path: Path) -> None:
    files = [(f"exercises/x{number}.toml", "#" * 900 + "\n") for number in range(3)]
    assert len(names(zipped(tmp_path / "a.zip", *files))) == 3
    big = [(f"exercises/x{number}.toml", ("#" * 900 + "\n") * 70) for number in range(20)]
    assert refused(zipped(tmp_path / "b.zip", *big)) == "its files must be at most 1024 KiB in all."


def test_too_many_entries_are_refused_unread(pack: Own, tmp_path: Path) -> None:
    many = [(f"{number}.txt", "") for number in range(MOST_IN_A_PACK + 1)]
    sentence = "there must be at most 200 files and folders in it."
    assert refused(zipped(tmp_path / "a.zip", *many)) == sentence
    for name, text in many:
        pack.has(name, text)
    assert refused(pack.folder) == sentence


def test_a_zip_that_is_big_itself_is_refused_unread(tmp_path: Path) -> None:
    big = tmp_path / "a.zip"
    with open(big, "wb") as file:
        file.truncate(MOST_BYTES_OF_A_ZIP + 1)
    assert refused(big) == "a zip must be at most 5 MiB."


def encrypted(path: Path) -> Path:
    zipped(path, ("exercises/x.toml", SQUAT))
    content = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + offset] |= 1
    path.write_bytes(content)
    return path


def cut_off(path: Path) -> Path:
    path.write_bytes(zipped(path, ("exercises/x.toml", SQUAT)).read_bytes()[:-30])
    return path


def corrupt(path: Path) -> Path:
    zipped(path, ("exercises/x.toml", SQUAT), form=zipfile.ZIP_STORED)
    path.write_bytes(path.read_bytes().replace(b"Low squat", b"Low squad"))
    return path


def squeezed(path: Path) -> Path:
    """In a form whose reader can't be told to stop."""
    return zipped(path, ("exercises/x.toml", SQUAT), form=zipfile.ZIP_BZIP2)


def nested(path: Path) -> Path:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("exercises/x.toml", SQUAT)
    return zipped(path, ("more.zip", inner.getvalue()))


def doubled(path: Path) -> Path:
    return zipped(path, ("exercises/low.toml", SQUAT), ("exercises/LOW.toml", SQUAT))


def no_zip(path: Path) -> Path:
    path.write_text("Hello")
    return path


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (encrypted, "“exercises/x.toml” is encrypted"),
        (cut_off, "the zip is broken (File is not a zip file)"),
        (corrupt, "the zip is broken (Bad CRC-32 for file 'exercises/x.toml')"),
        (squeezed, "“exercises/x.toml” is compressed in a way that is not taken"),
        (nested, "“more.zip” is a zip in a pack"),
        (doubled, "two files in it are called “exercises/low.toml”, capitals aside"),
        (no_zip, "the zip is broken (File is not a zip file)"),
    ],
)
def test_a_zip_that_is_odd_is_refused(tmp_path: Path, make: Callable[[Path], Path], words: str) -> None:
    assert refused(make(tmp_path / "a.zip")) == f"{words}."


@pytest.mark.parametrize("name", ["exercise/x.toml", "exercises/more/x.toml", "docs/pyproject.toml"])
def test_a_file_in_a_folder_of_another_name_is_pointed_out(tmp_path: Path, name: str) -> None:
    made = zipped(tmp_path / "a.zip", ("exercises/low.toml", SQUAT), (name, SQUAT))
    assert refused(made) == f"“{name}” must lie in a folder called exercises, poses or routines, or in none."


@pytest.mark.parametrize("name", ["-rf.toml", "a*b.toml", "a\nb.toml", "x" * 80 + ".toml", "a\u202eb.toml"])
def test_a_file_is_called_what_every_system_takes(tmp_path: Path, name: str) -> None:
    made = zipped(tmp_path / "a.zip", (f"exercises/{name}", SQUAT), ("exercises/low.toml", SQUAT))
    assert "must be called by letters, digits, spaces, - and _" in refused(made)
    assert "\n" not in refused(made)
    assert names(zipped(tmp_path / "b.zip", ("exercises/Dehnübung 2.toml", SQUAT)))


def test_what_is_not_there_or_is_something_else_is_said(tmp_path: Path) -> None:
    assert "no folder, no zip and no .toml file" in refused(tmp_path / "nowhere")
    (tmp_path / "x.txt").write_text("")
    assert "no folder, no zip and no .toml file" in refused(tmp_path / "x.txt")
    assert "can’t be read (No such file or directory)" in refused(tmp_path / "nowhere.toml")
    os.mkfifo(tmp_path / "pipe.zip")
    assert "no folder, no zip and no .toml file" in refused(tmp_path / "pipe.zip")
