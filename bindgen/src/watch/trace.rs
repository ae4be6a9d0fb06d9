//! The folders in which the parts of a path are looked up.

use std::collections::VecDeque;
use std::ffi::OsString;
use std::os::unix::ffi::OsStrExt;
use std::path::{Component, Path, PathBuf};

/// A name in a folder, whose own path has no links.
pub type Entry = (PathBuf, OsString);

/// As many links as Linux follows.
const MOST_LINKS: usize = 40;

/// Every entry that is looked up on the way to an absolute path, the file's own last; up to the first that is not there.
pub fn entries(path: &Path) -> Vec<Entry> {
    let mut found = Vec::new();
    let mut links = 0;
    let mut at = PathBuf::from("/");
    let mut rest = VecDeque::new();
    prepend(&mut rest, path);
    while let Some(name) = rest.pop_front() {
        if name == ".." {
            at.pop();
            continue;
        }
        let here = at.join(&name);
        found.push((at.clone(), name));
        let Ok(what) = here.symlink_metadata() else { break };
        if !what.is_symlink() {
            at = here;
            continue;
        }
        links += 1;
        match here.read_link() {
            Ok(target) if links <= MOST_LINKS => {
                if target.is_absolute() {
                    at = PathBuf::from("/");
                }
                prepend(&mut rest, &target);
            }
            _ => break,
        }
    }
    found
}

fn prepend(rest: &mut VecDeque<OsString>, path: &Path) {
    for part in path.components().rev() {
        match part {
            Component::Normal(name) => rest.push_front(name.to_owned()),
            Component::ParentDir => rest.push_front("..".into()),
            _ => {}
        }
    }
}

/// Whether the file system of a folder tells the changes that are made elsewhere: network file systems, FUSE and what
/// virtual machines share with their host do not.
pub fn tells_events(folder: &Path) -> bool {
    let mut bytes = folder.as_os_str().as_bytes().to_vec();
    bytes.push(0);
    // SAFETY: plain data, for which zeros are fine.
    let mut info: libc::statfs = unsafe { std::mem::zeroed() };
    // SAFETY: a path that ends in NUL, and a struct that may be written.
    if unsafe { libc::statfs(bytes.as_ptr().cast(), &mut info) } != 0 {
        return true;
    }
    #[allow(clippy::unnecessary_cast)] // its type differs between systems
    !is_remote(info.f_type as u32)
}

/// By the magic number of statfs.
pub fn is_remote(kind: u32) -> bool {
    const REMOTE: [u32; 13] = [
        0x6969,      // NFS
        0x0102_1997, // 9p
        0x6573_5546, // FUSE, virtiofs
        0xff53_4d42, // CIFS
        0xfe53_4d42, // SMB2
        0x517b,      // SMB
        0x564c,      // NCP
        0x00c3_6400, // Ceph
        0x0bd0_0bd0, // Lustre
        0x4750_4653, // GPFS
        0x5346_414f, // AFS
        0x786f_4256, // VirtualBox
        0xbacb_acbc, // VMware
    ];
    REMOTE.contains(&kind)
}
