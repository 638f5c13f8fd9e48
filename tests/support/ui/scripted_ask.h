// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/dialogs/ask.h"

#include <QQueue>
#include <QStringList>
#include <QVariant>

namespace brobygger::test {

/// Answers questions as told beforehand, at once, and remembers what was asked. A question without an answer
/// left is declined, as by Escape.
class ScriptedAsk final : public Ask {
public:
    /// The next question is accepted: confirm and print need no value, choose takes a number, all others a
    /// text.
    void answer(const QVariant& value = true) { m_answers.enqueue(value); }
    void decline() { m_answers.enqueue(QVariant()); }
    /// The texts of all questions so far.
    const QStringList& asked() const { return m_asked; }
    /// In which folder the last question for a file began; empty when it was left to the dialog.
    const QString& folder() const { return m_folder; }

    void confirm(QWidget* parent, const QString& text, const QString& informative, const QString& acceptLabel,
                 Done accepted) override;
    void choose(QWidget* parent, const QString& text, const QString& informative, const QStringList& options,
                std::function<void(int)> chosen) override;
    void warn(QWidget* parent, const QString& text, const QString& informative) override;
    void passphrase(QWidget* parent, const QString& title, const QString& acceptLabel, const QString& problem,
                    WithText given) override;
    void saveFile(QWidget* parent, const QString& title, const QString& suggestedName, const QString& filter,
                  WithText given) override;
    void openFile(QWidget* parent, const QString& title, const QString& filter, WithText given,
                  const QString& folder = {}) override;
    void openFolder(QWidget* parent, const QString& title, WithText given) override;
    /// Remembered among what was asked.
    void showFolder(const QString& folder) override { m_asked.append(folder); }
    /// Prints to the PDF file named by the answer.
    void print(QWidget* parent, const QString& documentName, std::function<void(QPrinter&)> paint) override;

private:
    QVariant next(const QString& question);
    void giveText(const QString& question, const WithText& given);

    QQueue<QVariant> m_answers;
    QStringList m_asked;
    QString m_folder;
};

} // namespace brobygger::test
