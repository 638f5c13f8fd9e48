// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access_copy/access_copies.h"

#include "core/access_copy/access_store.h"
#include "core/base/time/dates_in_language.h"
#include "core/codes/codes.h"
#include "core/storage/records/session.h"

namespace brobygger {

AccessCopy AccessCopies::collect(CitizenId citizen) const {
    return AccessStore(m_session.database(), m_codes).read(citizen, screenLanguage());
}

AccessSender AccessCopies::sender() const {
    return {m_settings.value(organisationName), m_settings.value(organisationPhone), m_settings.value(organisationEmail),
            m_session.clock().today()};
}

Result<void> AccessCopies::noteWritten(CitizenId citizen, const QString& path, const WriteFile& writeIt) {
    return m_session.write(QStringLiteral("indsigt"), [&](Write& write) {
        write.happened(AuditAction::Exported, RecordKind::Citizen, citizen.value(), citizen.value());
        return writePlainFile(write, path, QStringLiteral("access-copy"), citizen.value(), writeIt);
    });
}

} // namespace brobygger
