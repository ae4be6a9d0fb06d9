//! Lists of numbers that are compared and copied as one number: equal lists are one entry of a table.

use std::collections::HashMap;

/// A list in [`Lists`]; the default is the empty one.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub struct List(u32);

/// Longest list.
const MAX: u32 = 100;

#[derive(Default)]
pub struct Lists {
    /// First number, the rest, and the length.
    nodes: Vec<(u32, List, u32)>,
    known: HashMap<(u32, List), List>,
}

impl Lists {
    /// The list with `first` put before `rest`; `None` when it would be too long.
    pub fn put(&mut self, first: u32, rest: List) -> Option<List> {
        if let Some(list) = self.known.get(&(first, rest)) {
            return Some(*list);
        }
        let length = self.split_node(rest).map_or(0, |node| node.2) + 1;
        if length > MAX {
            return None;
        }
        self.nodes.push((first, rest, length));
        let list = List(self.nodes.len() as u32);
        self.known.insert((first, rest), list);
        Some(list)
    }

    /// The list with all of `first` put before `rest`, in their order.
    pub fn put_all(&mut self, first: &[u32], rest: List) -> Option<List> {
        first.iter().rev().try_fold(rest, |list, number| self.put(*number, list))
    }

    /// The first number and the rest.
    pub fn split(&self, list: List) -> Option<(u32, List)> {
        self.split_node(list).map(|(first, rest, _)| (*first, *rest))
    }

    pub fn numbers(&self, mut list: List) -> Vec<u32> {
        let mut found = Vec::new();
        while let Some((first, rest)) = self.split(list) {
            found.push(first);
            list = rest;
        }
        found
    }

    /// What of `list` comes after `prefix`; `None` when it starts otherwise.
    pub fn after(&self, mut list: List, prefix: &[u32]) -> Option<List> {
        for number in prefix {
            let (first, rest) = self.split(list)?;
            if first != *number {
                return None;
            }
            list = rest;
        }
        Some(list)
    }

    fn split_node(&self, list: List) -> Option<&(u32, List, u32)> {
        self.nodes.get((list.0 as usize).checked_sub(1)?)
    }
}
