//! Crate vk-graph on topologies that tests/bench/graph_compile.lua wrote: `graph-rival FILE...` prints a line
//! `PASSES MICROSECONDS CALLS` for each: the median time of `finalize` and `record` with passes that record nothing,
//! and how long as many barrier commands take the driver alone as there are passes (a part of the former at most). It is
//! the thread's own time: others may be busy.

use std::hint::black_box;
use std::sync::Arc;
use vk_graph::Graph;
use vk_graph::driver::ash::vk;
use vk_graph::driver::buffer::{Buffer, BufferInfo};
use vk_graph::driver::cmd_buf::{CommandBuffer, CommandBufferInfo};
use vk_graph::driver::device::{Device, DeviceInfo};
use vk_graph::driver::image::{Image, ImageInfo};
use vk_graph::pool::hash::HashPool;
use vk_graph::submission::RecordSelection;
use vk_sync::AccessType;

#[repr(C)]
struct Time {
    seconds: i64,
    nanoseconds: i64,
}

unsafe extern "C" {
    fn clock_gettime(clock: i32, time: *mut Time) -> i32;
}

/// Microseconds of this thread.
fn now() -> f64 {
    let mut time = Time { seconds: 0, nanoseconds: 0 };
    // SAFETY: CLOCK_THREAD_CPUTIME_ID, and a struct timespec of a 64-bit Linux.
    unsafe { clock_gettime(3, &mut time) };
    time.seconds as f64 * 1e6 + time.nanoseconds as f64 * 1e-3
}

enum Resource {
    Buffer(Arc<Buffer>),
    Image(Arc<Image>),
}

fn access(word: &str) -> AccessType {
    match word {
        "read" => AccessType::ComputeShaderReadOther,
        "write" => AccessType::ComputeShaderWrite,
        "both" => AccessType::ComputeShaderReadWrite,
        "copy" => AccessType::TransferRead,
        "paste" => AccessType::TransferWrite,
        _ => panic!("an access of kind {word}"),
    }
}

/// A pass a line (`resource access resource access ...`); the first line tells the kinds of the resources.
fn load(device: &Device, path: &str) -> (Vec<Resource>, Vec<Vec<(usize, AccessType)>>) {
    let text = std::fs::read_to_string(path).expect("cannot read the topology");
    let mut lines = text.lines();
    let kinds = lines.next().expect("no resources").split_whitespace();
    let resources = kinds.map(|kind| match kind {
        "buffer" => {
            let usage = vk::BufferUsageFlags::STORAGE_BUFFER
                | vk::BufferUsageFlags::TRANSFER_SRC
                | vk::BufferUsageFlags::TRANSFER_DST;
            let info = BufferInfo::device_mem(1024, usage);
            Resource::Buffer(Arc::new(Buffer::create(device, info).expect("no buffer")))
        }
        _ => {
            let usage =
                vk::ImageUsageFlags::STORAGE | vk::ImageUsageFlags::TRANSFER_SRC | vk::ImageUsageFlags::TRANSFER_DST;
            let info = ImageInfo::image_2d(16, 16, vk::Format::R8G8B8A8_UNORM, usage);
            Resource::Image(Arc::new(Image::create(device, info).expect("no image")))
        }
    });
    let resources = resources.collect();
    let passes = lines.map(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        words.chunks(2).map(|pair| (pair[0].parse().expect("no number"), access(pair[1]))).collect()
    });
    (resources, passes.collect())
}

fn build(resources: &[Resource], passes: &[Vec<(usize, AccessType)>]) -> Graph {
    enum Node {
        Buffer(vk_graph::node::BufferNode),
        Image(vk_graph::node::ImageNode),
    }
    let mut graph = Graph::default();
    let nodes: Vec<Node> = resources
        .iter()
        .map(|resource| match resource {
            Resource::Buffer(buffer) => Node::Buffer(graph.bind_resource(buffer)),
            Resource::Image(image) => Node::Image(graph.bind_resource(image)),
        })
        .collect();
    for accesses in passes {
        let mut command = graph.begin_cmd();
        for &(resource, access) in accesses {
            match nodes[resource] {
                Node::Buffer(node) => command.set_resource_access(node, access),
                Node::Image(node) => command.set_resource_access(node, access),
            };
        }
        command.record_cmd(|_| {}).end_cmd();
    }
    graph
}

fn median(mut list: Vec<f64>) -> f64 {
    list.sort_by(f64::total_cmp);
    list[list.len() / 2]
}

fn main() {
    let device = Device::create(DeviceInfo::builder()).expect("no Vulkan device");
    let mut pool = HashPool::new(&device);
    let buffer = CommandBuffer::create(&device, CommandBufferInfo::new(0)).expect("no command buffer");
    let once = vk::CommandBufferBeginInfo::default().flags(vk::CommandBufferUsageFlags::ONE_TIME_SUBMIT);
    for path in std::env::args().skip(1) {
        let (resources, passes) = load(&device, &path);
        let turns = (20000 / passes.len()).clamp(20, 400);
        let (mut times, mut calls) = (Vec::new(), Vec::new());
        for _ in 0..turns {
            let graph = build(&resources, &passes);
            buffer.begin(&once).expect("cannot begin");
            let start = now();
            let recording = graph.finalize().record(&mut pool, &buffer, RecordSelection::All).expect("cannot record");
            times.push(now() - start);
            black_box(&recording);
            drop(recording);
            buffer.end().expect("cannot end");

            buffer.begin(&once).expect("cannot begin");
            let start = now();
            for _ in 0..passes.len() {
                let barrier = [vk::MemoryBarrier::default()
                    .src_access_mask(vk::AccessFlags::SHADER_WRITE)
                    .dst_access_mask(vk::AccessFlags::SHADER_READ)];
                let stage = vk::PipelineStageFlags::COMPUTE_SHADER;
                // SAFETY: the command buffer is being recorded, outside of rendering.
                unsafe {
                    device.cmd_pipeline_barrier(
                        buffer.handle,
                        stage,
                        stage,
                        vk::DependencyFlags::empty(),
                        &barrier,
                        &[],
                        &[],
                    );
                }
            }
            calls.push(now() - start);
            buffer.end().expect("cannot end");
        }
        println!("{} {:.1} {:.1}", passes.len(), median(times), median(calls));
    }
}
