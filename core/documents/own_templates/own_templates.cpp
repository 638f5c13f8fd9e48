// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/own_templates/own_templates.h"

#include "core/documents/letters/letter_sender.h"
#include "core/documents/own_templates/own_template_rules.h"
#include "core/documents/own_templates/own_template_store.h"
#include "core/documents/own_templates/own_templates_words.h"
#include "core/documents/own_templates/template_file.h"
#include "core/documents/own_templates/trial_letter.h"
#include "core/security/plain_files.h"
#include "core/storage/records/put_back.h"
#include "core/storage/records/references.h"

#include <QRegularExpression>

namespace brobygger {

namespace {
/// Says of each whether it is chosen, and returns how all of that is put back at once.
Undo chooseWithin(Session& session, Write& write, const QList<OwnTemplate>& changed, const QString& purpose) {
    QList<PutBack> putBacks;
    for (const OwnTemplate& before : changed) {
        OwnTemplate after = before;
        after.isChosen = !before.isChosen;
        putBacks.append(changeWithin<OwnTemplateStore>(write, before, after));
    }
    return [&session, purpose, putBacks]() -> Result<void> {
        return session.write(purpose + QStringLiteral(".undo"), [&](Write& undoing) -> Result<void> {
            for (const PutBack& putBack : putBacks) {
                if (const Result<void> done = putBack(undoing); !done) {
                    return done;
                }
            }
            return {};
        });
    };
}
} // namespace

Result<Added<OwnTemplate>> OwnTemplates::save(const OwnTemplate& written) {
    OwnTemplate version = written;
    version.name = written.name.simplified();
    version.seenOn = {};
    version.isChosen = false;
    if (const Problems problems = check(version); problems.hasErrors()) {
        return invalid(problems);
    }
    version.version = OwnTemplateStore(m_session.database()).newestVersion(version) + 1;
    return addRecord<OwnTemplateStore>(m_session, QStringLiteral("own_template.save"), version);
}

Result<Undo> OwnTemplates::choose(OwnTemplateId id) {
    const QString purpose = QStringLiteral("own_template.choose");
    return m_session.write(purpose, [&](Write& write) -> Result<Undo> {
        const OwnTemplateStore store(write.database());
        const auto wanted = store.find(id);
        if (!wanted) {
            return recordGone();
        }
        if (const Result<void> may = mayBeChosen(*wanted); !may) {
            return may.error();
        }
        if (wanted->isChosen) {
            return Undo();
        }
        QList<OwnTemplate> changed{*wanted};
        for (const OwnTemplate& other : store.chosen(wanted->kind, wanted->language)) {
            if (isSuperseded(other, *wanted, write.clock().today())) {
                changed.append(other);
            }
        }
        return chooseWithin(m_session, write, changed, purpose);
    });
}

Result<Undo> OwnTemplates::useShipped(DocumentKind kind) {
    const QString purpose = QStringLiteral("own_template.use_shipped");
    return m_session.write(purpose, [&](Write& write) -> Result<Undo> {
        const QList<OwnTemplate> chosen = OwnTemplateStore(write.database()).chosen(kind, QStringLiteral("da"));
        return chosen.isEmpty() ? Undo() : chooseWithin(m_session, write, chosen, purpose);
    });
}

Result<void> OwnTemplates::noteSeen(OwnTemplateId id) {
    const Result<Undo> noted =
        changeRecord<OwnTemplateStore>(m_session, QStringLiteral("own_template.see"), id,
                                       [today = m_session.clock().today()](OwnTemplate seen) -> Result<OwnTemplate> {
                                           seen.seenOn = seen.seenOn.isValid() ? seen.seenOn : today;
                                           return seen;
                                       });
    return noted ? Result<void>() : Result<void>(noted.error());
}

Result<Undo> OwnTemplates::remove(OwnTemplateId id) {
    const auto known = find(id);
    if (known && known->isChosen) {
        return Error{ErrorKind::Conflict,
                     OwnTemplatesWords::tr("Letters are written from it. Use another one or the program's own first."),
                     {}};
    }
    if (known && References(m_session.database(), OwnTemplateStore::table().name()).hasAny(id.value())) {
        return Error{
            ErrorKind::Conflict, OwnTemplatesWords::tr("A letter that was sent was written from it, so it stays."), {}};
    }
    return removeRecord<OwnTemplateStore>(m_session, QStringLiteral("own_template.remove"), id);
}

Result<void> OwnTemplates::exportTo(OwnTemplateId id, const QString& path) {
    const auto known = find(id);
    return known ? writePlainFile(m_session, path, templateFile(*known), QStringLiteral("own_template"))
                 : Result<void>(recordGone());
}

std::optional<OwnTemplate> OwnTemplates::find(OwnTemplateId id) const {
    return OwnTemplateStore(m_session.database()).find(id);
}

QList<OwnTemplate> OwnTemplates::all() const { return OwnTemplateStore(m_session.database()).all(); }

std::optional<OwnTemplate> OwnTemplates::inForceOn(DocumentKind kind, QDate day) const {
    return inForce(OwnTemplateStore(m_session.database()).chosen(kind, QStringLiteral("da")), day);
}

QString OwnTemplates::shippedText(DocumentKind kind) const {
    static const QRegularExpression licence(QStringLiteral(R"(^\{\{![^}]*\}\}\s*)"));
    const Result<QString> text = shippedTemplateText(toCode(kind));
    return text ? QString(*text).remove(licence) : QString();
}

Result<QString> OwnTemplates::trial(DocumentKind kind, const QString& text) const {
    return trialLetter(kind, text, senderFrom(m_settings), m_session.clock().today());
}

} // namespace brobygger
