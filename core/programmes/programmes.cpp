// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/programmes.h"

#include "core/programmes/programme_store.h"

namespace brobygger {

Result<Programme> Programmes::current() const { return find(m_settings.value(programmeInUse)); }

Result<Programme> Programmes::find(const QString& id, int version) const {
    return ProgrammeStore(m_session.database()).find(id, version);
}

Result<void> Programmes::use(const Programme& programme) {
    return m_session.write(QStringLiteral("programme.use"), [&](Write& write) -> Result<void> {
        ProgrammeStore store(write.database());
        if (!store.find(programme.id)) {
            store.insert(write, programme);
        }
        m_settings.set(programmeInUse, programme.id);
        write.happened(AuditAction::Changed, RecordKind::Programme, 0, 0, programme.id);
        return {};
    });
}

Result<void> Programmes::revise(Programme programme) {
    return m_session.write(QStringLiteral("programme.revise"), [&](Write& write) -> Result<void> {
        ProgrammeStore store(write.database());
        if (const auto newest = store.find(programme.id)) {
            programme.version = newest->version + 1;
        }
        store.insert(write, programme);
        return {};
    });
}

} // namespace brobygger
