// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letters/letter.h"
#include "core/documents/own_templates/own_template.h"
#include "core/settings/settings.h"
#include "core/storage/records/add_record.h"

namespace brobygger {

/// The organisation's own letters: copied from the shipped ones, changed, looked at and taken into use. All verbs are NotFound
/// for what is gone.
class OwnTemplates final {
public:
    OwnTemplates(Session& session, const Settings& settings)
        : m_session(session)
        , m_settings(settings) {}

    /// Keeps a text as the next version of its kind, language and name; earlier ones stay as they are. Nothing is written from
    /// it before it is chosen. Invalid (name, validFrom, text).
    Result<Added<OwnTemplate>> save(const OwnTemplate& written);
    /// Letters are written from it from its first day on, instead of from others of its kind. Conflict until its trial letter
    /// has been looked at; Format when the program finds a mistake in it.
    Result<Undo> choose(OwnTemplateId id);
    /// Letters of this kind are the program's own again.
    Result<Undo> useShipped(DocumentKind kind);
    /// Its trial letter is being looked at.
    Result<void> noteSeen(OwnTemplateId id);
    /// Conflict while letters are written from it, or once one was.
    Result<Undo> remove(OwnTemplateId id);
    /// Writes it as one .html file, which is taken down as a file in clear.
    Result<void> exportTo(OwnTemplateId id, const QString& path);

    std::optional<OwnTemplate> find(OwnTemplateId id) const;
    /// By kind and name, the newest version first.
    QList<OwnTemplate> all() const;
    /// What letters of this kind are written from on a day; nothing: the program's own.
    std::optional<OwnTemplate> inForceOn(DocumentKind kind, QDate day) const;
    /// The program's own text of this kind, to be copied.
    QString shippedText(DocumentKind kind) const;
    /// A text filled with an invented person, as the paper takes it. Format with what is wrong with it.
    Result<QString> trial(DocumentKind kind, const QString& text) const;

private:
    Session& m_session;
    const Settings& m_settings;
};

} // namespace brobygger
