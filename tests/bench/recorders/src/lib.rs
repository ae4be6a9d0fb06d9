//! What tests/bench/record_dispatch.lua measures the encoder against: the same commands, pushing 32 bytes and dispatching
//! one workgroup, recorded with ash, into MoonCrust's command buffer, and with wgpu, on a device of its own that the
//! same driver gives.

use ash::vk::{self, Handle};
use std::ffi::c_void;
use std::time::Instant;

/// Records with ash; returns seconds.
///
/// # Safety
/// The handles must be Vulkan's, the command buffer in the recording state, with a compute pipeline bound.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn record_ash(
    get: vk::PFN_vkGetInstanceProcAddr,
    handles: *const u64, // instance, device, command buffer, pipeline layout
    count: u32,
) -> f64 {
    // SAFETY: as the caller promises.
    unsafe {
        let instance =
            ash::Instance::load(&ash::StaticFn { get_instance_proc_addr: get }, vk::Instance::from_raw(*handles));
        let device = ash::Device::load(instance.fp_v1_0(), vk::Device::from_raw(*handles.add(1)));
        let cmd = vk::CommandBuffer::from_raw(*handles.add(2));
        let layout = vk::PipelineLayout::from_raw(*handles.add(3));
        let mut bytes = [0u8; 32];
        let start = Instant::now();
        for i in 0..count {
            bytes[..4].copy_from_slice(&i.to_ne_bytes());
            device.cmd_push_constants(cmd, layout, vk::ShaderStageFlags::ALL, 0, &bytes);
            device.cmd_dispatch(cmd, 1, 1, 1);
        }
        start.elapsed().as_secs_f64()
    }
}

const SHADER: &str = "
    struct Arguments { a: vec4u, b: vec4u }
    var<immediate> args: Arguments;
    @group(0) @binding(0) var<storage, read_write> values: array<u32>;
    @compute @workgroup_size(64) fn main() { if args.b.w == 1u { values[0] = args.a.x; } }
";

struct Wgpu {
    _queue: wgpu::Queue,
    device: wgpu::Device,
    pipeline: wgpu::ComputePipeline,
    group: wgpu::BindGroup,
}

fn open() -> Result<Wgpu, String> {
    let mut wanted = wgpu::InstanceDescriptor::new_without_display_handle();
    wanted.backends = wgpu::Backends::VULKAN;
    let instance = wgpu::Instance::new(wanted);
    let adapter = pollster::block_on(instance.request_adapter(&Default::default())).map_err(|e| e.to_string())?;
    let (device, _queue) = pollster::block_on(adapter.request_device(&wgpu::DeviceDescriptor {
        required_features: wgpu::Features::IMMEDIATES,
        required_limits: wgpu::Limits { max_immediate_size: 32, ..wgpu::Limits::downlevel_defaults() },
        ..Default::default()
    }))
    .map_err(|e| e.to_string())?;
    let module = device.create_shader_module(wgpu::ShaderModuleDescriptor {
        label: None,
        source: wgpu::ShaderSource::Wgsl(SHADER.into()),
    });
    let pipeline = device.create_compute_pipeline(&wgpu::ComputePipelineDescriptor {
        label: None,
        layout: None,
        module: &module,
        entry_point: None,
        compilation_options: Default::default(),
        cache: None,
    });
    let buffer = device.create_buffer(&wgpu::BufferDescriptor {
        label: None,
        size: 256,
        usage: wgpu::BufferUsages::STORAGE,
        mapped_at_creation: false,
    });
    let group = device.create_bind_group(&wgpu::BindGroupDescriptor {
        label: None,
        layout: &pipeline.get_bind_group_layout(0),
        entries: &[wgpu::BindGroupEntry { binding: 0, resource: buffer.as_entire_binding() }],
    });
    Ok(Wgpu { _queue, device, pipeline, group })
}

/// Opens wgpu's device, the first time, and records with it: a compute pass and the finished command buffer. Returns
/// seconds, or -1 when there is no such device.
///
/// # Safety
/// `state` is null at first, and then what the last call left there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn record_wgpu(state: *mut *mut c_void, count: u32) -> f64 {
    // SAFETY: as the caller promises.
    let state = unsafe { &mut *state };
    if state.is_null() {
        match open() {
            Ok(wgpu) => *state = Box::into_raw(Box::new(wgpu)).cast(),
            Err(err) => {
                eprintln!("wgpu: {err}");
                return -1.0;
            }
        }
    }
    // SAFETY: made above.
    let wgpu = unsafe { &*state.cast::<Wgpu>() };
    let mut bytes = [0u8; 32];
    let start = Instant::now();
    let mut encoder = wgpu.device.create_command_encoder(&Default::default());
    {
        let mut pass = encoder.begin_compute_pass(&Default::default());
        pass.set_pipeline(&wgpu.pipeline);
        pass.set_bind_group(0, &wgpu.group, &[]);
        for i in 0..count {
            bytes[..4].copy_from_slice(&i.to_ne_bytes());
            pass.set_immediates(0, &bytes);
            pass.dispatch_workgroups(1, 1, 1);
        }
    }
    let commands = encoder.finish();
    let seconds = start.elapsed().as_secs_f64();
    drop(commands);
    seconds
}
