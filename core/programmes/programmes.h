// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"
#include "core/settings/settings.h"
#include "core/storage/session.h"

namespace brobygger {

/// The programmes of the file: which one is in use, and the versions that older screenings were made with.
class Programmes final {
public:
    Programmes(Session& session, Settings& settings) : m_session(session), m_settings(settings) {}

    /// The newest version of the programme that the file works by. NotFound, Format.
    Result<Programme> current() const;
    /// The newest version of a programme (version 0), or a certain one. NotFound, Format.
    Result<Programme> find(const QString& id, int version = 0) const;
    /// Takes a shipped programme, or an own one, into the file and works by it from now on.
    Result<void> use(const Programme& programme);
    /// Saves a changed copy as the next version; screenings made before keep theirs.
    Result<void> revise(Programme programme);

private:
    Session& m_session;
    Settings& m_settings;
};

} // namespace brobygger
