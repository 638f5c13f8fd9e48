// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letters/letter_draft.h"
#include "ui/shell/slice.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace brobygger {

struct LetterLayout;

/// What a letter says and does not say, and what it rests on: its parts to tick, what fell away and why, what is missing, and
/// the consent or the ways to one.
class LetterContents final : public QWidget {
    Q_OBJECT
public:
    explicit LetterContents(PageContext& context, QWidget* parent = nullptr);
    void setLetter(const LetterDraft& letter, const LetterLayout& layout);

Q_SIGNALS:
    void partTicked(const QString& part, bool isSaid);
    void consentAsked(ConsentBasis basis);
    void consentOpened(ConsentId consent);

private:
    void addParts(const LetterDraft& letter);
    void addLeftOut(const LetterDraft& letter);
    void addNotes(const LetterDraft& letter, const LetterLayout& layout);
    void addBasis(const LetterDraft& letter);
    void addRow(QWidget* left, const QString& right);
    void addSentence(const QString& sentence, const QString& name);
    QString kindWords(const QStringList& kinds) const;

    PageContext& m_context;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_lines = nullptr;
};

} // namespace brobygger
