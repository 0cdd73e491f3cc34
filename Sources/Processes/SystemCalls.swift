import CSpawn
import Foundation

/// The calls to the system that a process gives up for ever, with every thread that it has or will have: the network, files, other programs
/// and other processes. What is open stays open, memory and threads stay its own.
///
/// A filter of Linux (seccomp), written here as the few instructions that it is: compare the number of the call with each of a list.
enum SystemCalls {
    /// - Returns: false when the system would not take it. A system that knows no filters has nothing to take: that is no refusal.
    static func giveUp() -> Bool {
        guard let machine else { return true }
        let program = program(machine)
        return program.withUnsafeBufferPointer { instructions in
            var all = sock_fprog(len: UInt16(instructions.count), filter: UnsafeMutablePointer(mutating: instructions.baseAddress))
            // Without it only root may filter itself; after it no program that is started gains a right.
            guard system_call(Int(SYS_prctl), UInt(noNewPrivileges), 1, nil, 0, 0) == 0 else { return false }
            let code = system_call(Int(SYS_seccomp), UInt(setFilter), UInt(allThreads), &all, 0, 0)
            return code == 0 || code == -1 && [EINVAL, ENOSYS].contains(errno)
        }
    }

    /// PR_SET_NO_NEW_PRIVS; SECCOMP_SET_MODE_FILTER with SECCOMP_FILTER_FLAG_TSYNC.
    private static let (noNewPrivileges, setFilter, allThreads) = (38, 1, 1)

    #if arch(x86_64)
        /// AUDIT_ARCH_X86_64
        private static let machine: UInt32? = 0xC000_003E
        private static let ofMachine = [SYS_open, SYS_creat, SYS_fork, SYS_vfork]
    #elseif arch(arm64)
        /// AUDIT_ARCH_AARCH64
        private static let machine: UInt32? = 0xC000_00B7
        private static let ofMachine: [Int32] = []
    #else
        private static let machine: UInt32? = nil
        private static let ofMachine: [Int32] = []
    #endif

    private static let refused: [Int32] =
        ofMachine + [
            // the network
            SYS_socket, SYS_socketpair, SYS_connect, SYS_bind, SYS_listen, SYS_accept, SYS_accept4, SYS_sendto, SYS_sendmsg, SYS_sendmmsg,
            SYS_recvfrom, SYS_recvmsg, SYS_recvmmsg,
            // files, by name or by a handle, and the ways around
            SYS_openat, SYS_openat2, SYS_open_by_handle_at, SYS_name_to_handle_at, SYS_memfd_create, SYS_io_uring_setup, SYS_io_uring_enter,
            SYS_io_uring_register, SYS_mount, SYS_umount2, SYS_chroot, SYS_pivot_root,
            // other programs and other processes
            SYS_execve, SYS_execveat, SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_pidfd_open, SYS_pidfd_getfd, SYS_kill,
            SYS_setns, SYS_unshare, SYS_bpf, SYS_perf_event_open, SYS_userfaultfd, SYS_keyctl, SYS_add_key,
        ]

    /// Another machine's numbers mean other calls: whoever uses them is ended. A call of the list fails with EPERM, any other goes on.
    private static func program(_ machine: UInt32) -> [sock_filter] {
        let (load, isEqual, isFromOn, answer): (UInt16, UInt16, UInt16, UInt16) = (0x20, 0x15, 0x35, 0x06)
        let (allow, end, refuse): (UInt32, UInt32, UInt32) = (0x7FFF_0000, 0x8000_0000, 0x0005_0000 | UInt32(EPERM))
        // The second form of x86's numbers begins here.
        let twins: UInt32 = 0x4000_0000
        var program = [
            sock_filter(code: load, jt: 0, jf: 0, k: 4), sock_filter(code: isEqual, jt: 1, jf: 0, k: machine),
            sock_filter(code: answer, jt: 0, jf: 0, k: end), sock_filter(code: load, jt: 0, jf: 0, k: 0),
            sock_filter(code: isFromOn, jt: 0, jf: 1, k: twins), sock_filter(code: answer, jt: 0, jf: 0, k: end),
        ]
        for number in refused {
            program.append(sock_filter(code: isEqual, jt: 0, jf: 1, k: UInt32(number)))
            program.append(sock_filter(code: answer, jt: 0, jf: 0, k: refuse))
        }
        return program + [sock_filter(code: answer, jt: 0, jf: 0, k: allow)]
    }
}
