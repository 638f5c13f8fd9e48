// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/citizens/safe_contact_columns.h"

#include "core/citizens/citizen_codes.h"
#include "core/storage/statement.h"

namespace brobygger {

SafeContact safeContactFrom(const Statement& row) {
    const auto permission = [&row](const char* column) { return permissionFromCode(row.text(column)); };
    return {permission("may_call"),  permission("may_leave_message"), permission("may_sms"),
            permission("may_email"), permission("may_mention_us"),    row.text("contact_note")};
}

} // namespace brobygger
