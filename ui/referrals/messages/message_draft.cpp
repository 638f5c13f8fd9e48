// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/messages/message_draft.h"

#include "core/workspace/workspace.h"
#include "ui/kit/page.h"
#include "ui/referrals/messages/message_import.h"
#include "ui/referrals/messages/message_reading.h"
#include "ui/shell/slice.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace brobygger {

namespace {
constexpr qsizetype mostKept = 1024 * 1024;
// Beside what the fields of the form are called.
const QString pathKey = QStringLiteral("message.path");
const QString bytesKey = QStringLiteral("message.bytes");

/// The same for the same message; nothing of it can be read there.
QString draftRest(const ReferralMessage& message) {
    const QByteArray digest = QCryptographicHash::hash(message.identity().toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(16));
}

QJsonObject objectOf(const QString& json) { return QJsonDocument::fromJson(json.toUtf8()).object(); }

QString withMessage(const QString& typed, const QString& path, const ReadMessage& read, const Citizen& citizen) {
    QJsonObject draft = objectOf(typed);
    draft.insert(pathKey, path);
    if (read.bytes().size() <= mostKept) {
        draft.insert(bytesKey, QString::fromLatin1(read.bytes().toBase64()));
    }
    // Untouched names are not among what was typed; the list of drafts says by them whom it is about.
    for (const auto& [field, name] :
         {std::pair("givenNameEdit", citizen.givenName), std::pair("surnameEdit", citizen.surname)}) {
        if (!draft.contains(QLatin1String(field))) {
            draft.insert(QLatin1String(field), name);
        }
    }
    return QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

Result<ReadMessage> messageOf(const QJsonObject& draft) {
    if (draft.contains(bytesKey)) {
        return ReadMessage::from(QByteArray::fromBase64(draft.value(bytesKey).toString().toLatin1()));
    }
    return readMessageFile(draft.value(pathKey).toString()).read;
}
} // namespace

DraftKeeper messageDraftKeeper(Workspace& workspace, const QString& path, const ReadMessage& read, const Citizen& citizen,
                               std::function<void(const QString& rest)> reopen) {
    Drafts& drafts = workspace.drafts;
    const QString rest = draftRest(read.message());
    const QString name = messageDraftPrefix + rest;
    return {[&drafts, name] { return drafts.find(name); },
            [&drafts, name, path, read, citizen](const QString& typed) {
                // Under nobody's name in the file: whom it is about is what is still being decided.
                return drafts.keep(name, typed.isEmpty() ? QString() : withMessage(typed, path, read, citizen), 0);
            },
            [rest, reopen = std::move(reopen)] { reopen(rest); }};
}

bool openMessageDraft(QWidget* page, PageContext& context, CitizenId /*citizen*/, const QString& rest) {
    auto* over = qobject_cast<Page*>(page);
    const auto draft = context.workspace.drafts.find(messageDraftPrefix + rest);
    if (!over || !draft) {
        return false;
    }
    const QJsonObject kept = objectOf(*draft);
    const Result<ReadMessage> read = messageOf(kept);
    if (!read || draftRest(read->message()) != rest) {
        return false; // another file has taken its name
    }
    MessageImport::goOn(context, *over, kept.value(pathKey).toString(), *read);
    return true;
}

} // namespace brobygger
