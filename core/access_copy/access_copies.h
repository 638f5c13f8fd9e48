// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access_copy/access_copy.h"
#include "core/security/plain_files.h"

namespace brobygger {

class Codes;

/// The copy of all that is known of a citizen, made for the citizen.
class AccessCopies final {
public:
    AccessCopies(Session& session, const Codes& codes, const Settings& settings)
        : m_session(session)
        , m_codes(codes)
        , m_settings(settings) {}

    /// All there is; empty of lines when there is no such citizen.
    AccessCopy collect(CitizenId citizen) const;
    /// Who answers, today.
    AccessSender sender() const;
    /// Takes down that a copy was handed out, as `writeIt` writes it, in the list of files in clear and in the audit trail with
    /// the purpose "indsigt", so that it stands in the next copy. Storage when it could not be written; then there is no file.
    Result<void> noteWritten(CitizenId citizen, const QString& path, const WriteFile& writeIt);

private:
    Session& m_session;
    const Codes& m_codes;
    const Settings& m_settings;
};

} // namespace brobygger
