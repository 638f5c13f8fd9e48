// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/scripted_ask.h"

#include <QPrinter>

namespace brobygger::test {

QVariant ScriptedAsk::next(const QString& question) {
    m_asked.append(question);
    return m_answers.isEmpty() ? QVariant() : m_answers.dequeue();
}

void ScriptedAsk::giveText(const QString& question, const WithText& given) {
    const QVariant answer = next(question);
    if (answer.isValid())
        given(answer.toString());
}

void ScriptedAsk::confirm(QWidget*, const QString& text, const QString&, const QString&, Done accepted) {
    if (next(text).toBool())
        accepted();
}

void ScriptedAsk::choose(QWidget*, const QString& text, const QString&, const QStringList&, std::function<void(int)> chosen) {
    const QVariant answer = next(text);
    if (answer.isValid())
        chosen(answer.toInt());
}

void ScriptedAsk::warn(QWidget*, const QString& text, const QString&) { m_asked.append(text); }

void ScriptedAsk::passphrase(QWidget*, const QString& title, const QString&, const QString& problem, WithText given) {
    if (!problem.isEmpty())
        m_asked.append(problem);
    giveText(title, given);
}

void ScriptedAsk::saveFile(QWidget*, const QString& title, const QString&, const QString&, WithText given) {
    giveText(title, given);
}

void ScriptedAsk::openFile(QWidget*, const QString& title, const QString&, WithText given, const QString& folder) {
    m_folder = folder;
    giveText(title, given);
}

void ScriptedAsk::openFolder(QWidget*, const QString& title, WithText given) { giveText(title, given); }

void ScriptedAsk::print(QWidget*, const QString& documentName, std::function<void(QPrinter&)> paint) {
    const QVariant answer = next(documentName);
    if (!answer.isValid())
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(answer.toString());
    paint(printer);
}

} // namespace brobygger::test
