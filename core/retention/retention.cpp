// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/retention.h"

#include "core/base/text/code_names.h"

namespace brobygger {

namespace {
constexpr CodeNames<RetentionKind, 2> retentionKinds{{{
    {RetentionKind::Course, "course"},
    {RetentionKind::NeverStarted, "never_started"},
}}};

constexpr CodeNames<ErasureReason, 4> erasureReasons{{{
    {ErasureReason::Deadline, "deadline"},
    {ErasureReason::Withdrawn, "withdrawn"},
    {ErasureReason::Request, "request"},
    {ErasureReason::Mistake, "mistake"},
}}};
} // namespace

QString toCode(RetentionKind kind) { return retentionKinds.name(kind); }

RetentionKind retentionKindFromCode(const QString& code) { return retentionKinds.value(code).value_or(RetentionKind::Course); }

QString toCode(ErasureReason reason) { return erasureReasons.name(reason); }

ErasureReason erasureReasonFromCode(const QString& code) {
    return erasureReasons.value(code).value_or(ErasureReason::Deadline);
}

} // namespace brobygger
