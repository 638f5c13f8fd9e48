// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/correspondence/short_message_store.h"

namespace brobygger {

namespace {
constexpr const char* messagesOfCitizenSql =
    "SELECT * FROM short_message WHERE citizen_id = :citizen_id ORDER BY on_day DESC, id DESC";
constexpr const char* answeredSql = "SELECT 1 FROM short_message WHERE answers_id = :id LIMIT 1";

QString joinedMessageKinds(const QStringList& kinds) { return kinds.join(QLatin1Char(',')); }
QStringList messageKindsIn(const QString& text) { return text.split(QLatin1Char(','), Qt::SkipEmptyParts); }
} // namespace

const StoreTable<ShortMessage>& ShortMessageStore::table() {
    using Row = ShortMessage;
    static const StoreTable<Row> table{
        "short_message",
        RecordKind::ShortMessage,
        ownedBy<&Row::citizen>,
        {field<&Row::citizen>("citizen_id").once(), coded<messageDirectionFromCode, &Row::direction>("direction").once(),
         field<&Row::on>("on_day").once(), field<&Row::channel>("channel").once(),
         field<&Row::with, &Correspondent::partner>("partner_id").once(),
         field<&Row::with, &Correspondent::person>("partner_person_id").once(),
         optionalCode<&Row::with, &Correspondent::role>("role").once(),
         field<&Row::with, &Correspondent::name>("with_whom").once(), field<&Row::text>("text").once(),
         asText<joinedMessageKinds, messageKindsIn, &Row::kinds>("kinds").once(),
         optionalCode<&Row::legalBasis>("legal_basis").once(), field<&Row::reason>("reason").once(),
         field<&Row::answerBy>("answer_by").once(), field<&Row::answers>("answers_id").once(),
         field<&Row::answerDroppedOn>("answer_dropped_on"), field<&Row::isToBeFiled>("to_be_filed"),
         field<&Row::filedOn>("filed_on")}};
    return table;
}

std::optional<ShortMessage> ShortMessageStore::find(ShortMessageId id) const { return table().find(m_database, id); }

QList<ShortMessage> ShortMessageStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, messagesOfCitizenSql);
    return table().readAll(select.bind(":citizen_id", citizen));
}

bool ShortMessageStore::isAnswered(ShortMessageId id) const {
    Statement select(m_database, answeredSql);
    return select.bind(":id", id).step();
}

void ShortMessageStore::insert(Write& write, const ShortMessage& message) { table().insert(write, message); }

void ShortMessageStore::update(Write& write, const ShortMessage& before, const ShortMessage& after) {
    table().update(write, before, after);
}

void ShortMessageStore::remove(Write& write, const ShortMessage& message) { table().remove(write, message); }

} // namespace brobygger
