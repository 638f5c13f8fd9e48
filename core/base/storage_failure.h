// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <exception>

namespace brobygger {

/// Thrown when the engine itself fails on an open file: the disk is full, the stick was pulled out, the file is damaged.
/// No caller can mend that, so it is the one exception of the program: Session::write, Task, the opening of a file, drafts, the
/// window's event loop and the command line each catch it and turn it into one sentence. Everything else that can fail returns
/// Result.
class StorageFailure final : public std::exception {
public:
    explicit StorageFailure(Error error)
        : m_error(std::move(error)) {}
    const Error& toError() const { return m_error; }
    const char* what() const noexcept override { return "storage failure"; }

private:
    Error m_error;
};

} // namespace brobygger
