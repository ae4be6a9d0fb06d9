//! Which instruction accesses what, and how.

use super::code::{Code, Inst};
use super::kinds::Kind;
use rspirv::spirv::{Op, StorageClass};

/// Ways of access, as bits.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Ways(pub u8);

impl Ways {
    pub const READ: Ways = Ways(1);
    pub const WRITE: Ways = Ways(2);
    pub const ATOMIC: Ways = Ways(4);
    pub const SAMPLE: Ways = Ways(8);
    /// Only its size or format is asked for.
    pub const QUERY: Ways = Ways(16);
    const BOTH: Ways = Ways(3);

    pub const fn and(self, other: Ways) -> Ways {
        Ways(self.0 | other.0)
    }

    pub fn has(self, other: Ways) -> bool {
        self.0 & other.0 != 0
    }

    /// What is left of it for a descriptor of a kind: a sampler is not read.
    pub fn of_kind(self, kind: &str) -> Ways {
        match kind {
            "sampler" if self.has(Ways::QUERY) => Ways::QUERY,
            "sampler" => Ways::SAMPLE,
            "storage_buffer" | "storage_image" | "storage_texel_buffer" | "address" => self,
            _ => Ways(self.0 & !Ways::WRITE.0),
        }
    }
}

/// Calls `report` with the pointers and opaque values that an instruction accesses.
pub fn each(code: &Code, inst: &Inst, mut report: impl FnMut(u32, Ways)) {
    let read_write_atomic = Ways::BOTH.and(Ways::ATOMIC);
    let mut touch = |index: usize, ways: Ways| {
        let Some(id) = inst.operands.get(index) else { return };
        if matches!(code.kind_of(*id), Kind::Resource | Kind::Address | Kind::Opaque) {
            report(*id, ways);
        }
    };
    match inst.op {
        // An image that is loaded is only named by that.
        Op::Load if code.kind(inst.ty) == Kind::Opaque => {}
        Op::Load | Op::CooperativeMatrixLoadKHR => touch(0, Ways::READ),
        Op::Store | Op::CooperativeMatrixStoreKHR => touch(0, Ways::WRITE),
        Op::CopyMemory | Op::CopyMemorySized => {
            touch(0, Ways::WRITE);
            touch(1, Ways::READ);
        }
        Op::ArrayLength => touch(0, Ways::QUERY),
        Op::AtomicLoad => touch(0, Ways::READ.and(Ways::ATOMIC)),
        Op::AtomicStore | Op::AtomicFlagClear => touch(0, Ways::WRITE.and(Ways::ATOMIC)),
        Op::AtomicExchange
        | Op::AtomicCompareExchange
        | Op::AtomicCompareExchangeWeak
        | Op::AtomicIIncrement
        | Op::AtomicIDecrement
        | Op::AtomicIAdd
        | Op::AtomicISub
        | Op::AtomicSMin
        | Op::AtomicUMin
        | Op::AtomicSMax
        | Op::AtomicUMax
        | Op::AtomicAnd
        | Op::AtomicOr
        | Op::AtomicXor
        | Op::AtomicFlagTestAndSet
        | Op::AtomicFMinEXT
        | Op::AtomicFMaxEXT
        | Op::AtomicFAddEXT => touch(0, read_write_atomic),
        Op::ImageSampleImplicitLod
        | Op::ImageSampleExplicitLod
        | Op::ImageSampleDrefImplicitLod
        | Op::ImageSampleDrefExplicitLod
        | Op::ImageSampleProjImplicitLod
        | Op::ImageSampleProjExplicitLod
        | Op::ImageSampleProjDrefImplicitLod
        | Op::ImageSampleProjDrefExplicitLod
        | Op::ImageGather
        | Op::ImageDrefGather
        | Op::ImageSparseSampleImplicitLod
        | Op::ImageSparseSampleExplicitLod
        | Op::ImageSparseSampleDrefImplicitLod
        | Op::ImageSparseSampleDrefExplicitLod
        | Op::ImageSparseGather
        | Op::ImageSparseDrefGather => touch(0, Ways::READ.and(Ways::SAMPLE)),
        Op::ImageFetch | Op::ImageRead | Op::ImageSparseFetch | Op::ImageSparseRead => touch(0, Ways::READ),
        Op::ImageWrite => touch(0, Ways::WRITE),
        Op::ImageQueryFormat
        | Op::ImageQueryOrder
        | Op::ImageQuerySizeLod
        | Op::ImageQuerySize
        | Op::ImageQueryLod
        | Op::ImageQueryLevels
        | Op::ImageQuerySamples => touch(0, Ways::QUERY),
        Op::TraceRayKHR => touch(0, Ways::READ),
        Op::RayQueryInitializeKHR => touch(1, Ways::READ),
        // These make one pointer of another; what is made is followed where it is used.
        Op::AccessChain
        | Op::InBoundsAccessChain
        | Op::PtrAccessChain
        | Op::InBoundsPtrAccessChain
        | Op::CopyObject
        | Op::Phi
        | Op::Select
        | Op::Bitcast
        | Op::ConvertPtrToU
        | Op::ConvertUToPtr
        | Op::ConvertUToAccelerationStructureKHR
        | Op::CompositeConstruct
        | Op::CompositeExtract
        | Op::CompositeInsert
        | Op::ImageTexelPointer
        | Op::SampledImage
        | Op::Image
        | Op::ReturnValue
        | Op::PtrEqual
        | Op::PtrNotEqual
        | Op::PtrDiff
        | Op::Variable
        | Op::FunctionParameter => {}
        Op::FunctionCall if code.callee(inst).is_some() => {}
        // The set and the number of the instruction come first.
        Op::ExtInst => (2..inst.operands.len()).for_each(|index| touch(index, Ways::BOTH)),
        _ => (0..inst.operands.len()).for_each(|index| touch(index, Ways::BOTH)),
    }
}

/// Whether memory of this class is a buffer.
pub fn is_buffer(class: StorageClass) -> bool {
    matches!(class, StorageClass::StorageBuffer | StorageClass::Uniform)
}
