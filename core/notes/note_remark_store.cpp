// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note_remark_store.h"

namespace brobygger {

namespace {
constexpr const char* remarksOfCitizenSql = "SELECT * FROM note_remark WHERE citizen_id = :citizen_id ORDER BY said_on, id";
} // namespace

const StoreTable<NoteRemark>& NoteRemarkStore::table() {
    using Row = NoteRemark;
    static const StoreTable<Row> table{"note_remark",
                                       RecordKind::NoteRemark,
                                       ownedBy<&Row::citizen>,
                                       {field<&Row::citizen>("citizen_id").once(), field<&Row::note>("note_id").once(),
                                        field<&Row::saidOn>("said_on").once(), field<&Row::text>("text").once(),
                                        field<&Row::writtenAt>("written_at").once()},
                                       Stamps::Created};
    return table;
}

std::optional<NoteRemark> NoteRemarkStore::find(NoteRemarkId id) const { return table().find(m_database, id); }

QList<NoteRemark> NoteRemarkStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, remarksOfCitizenSql);
    return table().readAll(select.bind(":citizen_id", citizen));
}

void NoteRemarkStore::insert(Write& write, const NoteRemark& remark) { table().insert(write, remark); }

void NoteRemarkStore::remove(Write& write, const NoteRemark& remark) { table().remove(write, remark); }

} // namespace brobygger
