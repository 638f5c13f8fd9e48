// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merging/master_parts.h"

#include "core/base/text/code_names.h"
#include "core/citizens/citizen_codes.h"
#include "core/citizens/citizen_store.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace brobygger {

namespace {
constexpr CodeNames<MasterPart, 24> partCodes{{{
    {MasterPart::Name, "name"},
    {MasterPart::Number, "number"},
    {MasterPart::BirthDate, "birth_date"},
    {MasterPart::Sex, "sex"},
    {MasterPart::Phone, "phone"},
    {MasterPart::Email, "email"},
    {MasterPart::Address, "address"},
    {MasterPart::Protection, "protection"},
    {MasterPart::DigitalPost, "digital_post"},
    {MasterPart::MayCall, "may_call"},
    {MasterPart::MayLeaveMessage, "may_leave_message"},
    {MasterPart::MaySms, "may_sms"},
    {MasterPart::MayEmail, "may_email"},
    {MasterPart::MayMentionUs, "may_mention_us"},
    {MasterPart::ContactNote, "contact_note"},
    {MasterPart::NextOfKin, "next_of_kin"},
    {MasterPart::Guardian, "guardian"},
    {MasterPart::Doctor, "doctor"},
    {MasterPart::OwnNumber, "own_number"},
    {MasterPart::Language, "language"},
    {MasterPart::VisitNote, "visit_note"},
    {MasterPart::Remark, "remark"},
    {MasterPart::Life, "life"},
    {MasterPart::Research, "research"},
}}};

template <class Visit> void forEachField(MasterPart part, Visit visit) {
    const QByteArrayList columns = columnsOf(part);
    for (const Field<Citizen>& field : CitizenStore::table().fields()) {
        if (columns.contains(field.column)) {
            visit(field);
        }
    }
}

bool isPermission(MasterPart part) {
    return part == MasterPart::MayCall || part == MasterPart::MayLeaveMessage || part == MasterPart::MaySms ||
           part == MasterPart::MayEmail || part == MasterPart::MayMentionUs || part == MasterPart::Research;
}

bool isForbidden(const Citizen& citizen, MasterPart part) {
    bool isNo = false;
    forEachField(part, [&](const Field<Citizen>& field) { isNo = toText(field.get(citizen)) == toCode(Permission::No); });
    return isNo;
}

/// A text that begins with what kind of value it is; null is none.
QJsonValue toJson(const Value& value) {
    if (const auto* number = std::get_if<qint64>(&value)) {
        return QStringLiteral("n") + QString::number(*number); // ids are longer than a number of JSON
    }
    if (const auto* text = std::get_if<QString>(&value)) {
        return QStringLiteral("t") + *text;
    }
    return {};
}

Value fromJson(const QJsonValue& json) {
    const QString text = json.toString();
    if (text.isEmpty()) {
        return {};
    }
    return text.startsWith(QLatin1Char('n')) ? Value(text.mid(1).toLongLong()) : Value(text.mid(1));
}
} // namespace

QList<MasterPart> allMasterParts() {
    QList<MasterPart> parts;
    for (const auto& [part, code] : partCodes.pairs) {
        parts.append(part);
    }
    return parts;
}

QString toCode(MasterPart part) { return partCodes.name(part); }
std::optional<MasterPart> masterPartFromCode(const QString& code) { return partCodes.value(code); }

QByteArrayList columnsOf(MasterPart part) {
    switch (part) {
    case MasterPart::Name: return {"given_name", "surname"};
    case MasterPart::Number: return {"person_number"};
    case MasterPart::Address: return {"street", "postcode", "town", "parish_code", "municipality_code"};
    case MasterPart::Protection: return {"is_address_protected", "address_protected_until"};
    case MasterPart::DigitalPost: return {"is_digital_post_exempt"};
    case MasterPart::Doctor: return {"clinic_id", "doctor_id"};
    case MasterPart::Life: return {"life_state", "life_state_on"};
    case MasterPart::BirthDate:
    case MasterPart::Sex:
    case MasterPart::Phone:
    case MasterPart::Email:
    case MasterPart::MayCall:
    case MasterPart::MayLeaveMessage:
    case MasterPart::MaySms:
    case MasterPart::MayEmail:
    case MasterPart::MayMentionUs:
    case MasterPart::ContactNote:
    case MasterPart::NextOfKin:
    case MasterPart::Guardian:
    case MasterPart::OwnNumber:
    case MasterPart::Language:
    case MasterPart::VisitNote:
    case MasterPart::Remark:
    case MasterPart::Research: break;
    }
    return {toCode(part).toLatin1()}; // called as its column
}

bool isBlank(const Citizen& citizen, MasterPart part) { return isSame(citizen, Citizen(), part); }

bool isSame(const Citizen& one, const Citizen& other, MasterPart part) {
    bool same = true;
    forEachField(part, [&](const Field<Citizen>& field) { same = same && field.get(one) == field.get(other); });
    return same;
}

bool isInConflict(const Citizen& one, const Citizen& other, MasterPart part) {
    return !isBlank(one, part) && !isBlank(other, part) && !isSame(one, other, part);
}

void take(Citizen& into, const Citizen& from, MasterPart part) {
    forEachField(part, [&](const Field<Citizen>& field) { field.put(into, field.get(from)); });
}

QList<MasterPart> proposedParts(const Citizen& remaining, const Citizen& merged) {
    QList<MasterPart> parts;
    for (const MasterPart part : allMasterParts()) {
        const bool isMissing = isBlank(remaining, part) && !isBlank(merged, part);
        const bool forbids = isPermission(part) && isInConflict(remaining, merged, part) && isForbidden(merged, part);
        if (isMissing || forbids) {
            parts.append(part);
        }
    }
    return parts;
}

QString packed(const Citizen& citizen, const QList<MasterPart>& parts) {
    QJsonObject columns;
    for (const MasterPart part : parts) {
        forEachField(part, [&](const Field<Citizen>& field) {
            columns.insert(QString::fromLatin1(field.column), toJson(field.get(citizen)));
        });
    }
    return QString::fromUtf8(QJsonDocument(columns).toJson(QJsonDocument::Compact));
}

void unpack(const QString& packed, MasterPart part, Citizen& into) {
    const QJsonObject columns = QJsonDocument::fromJson(packed.toUtf8()).object();
    forEachField(part, [&](const Field<Citizen>& field) {
        field.put(into, fromJson(columns.value(QString::fromLatin1(field.column))));
    });
}

} // namespace brobygger
