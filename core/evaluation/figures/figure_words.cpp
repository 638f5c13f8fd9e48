// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figures/figure_words.h"

#include <QFile>
#include <QJsonDocument>

namespace brobygger {

FigureWords::FigureWords(const QString& language)
    : m_language(language.left(2)) {
    QFile file(QStringLiteral(":/vocabularies/evaluation_words.json"));
    if (file.open(QIODevice::ReadOnly)) {
        m_texts = QJsonDocument::fromJson(file.readAll()).object();
    }
}

QString FigureWords::text(const QByteArray& key) const {
    const QString name = QString::fromLatin1(key);
    const QJsonObject texts = m_texts.value(name).toObject();
    const QString own = texts.value(m_language).toString();
    return own.isEmpty() ? texts.value(QLatin1String("da")).toString(name) : own;
}

QString FigureWords::counted(const QByteArray& key, double number) const {
    return text(number == 1 ? key + ".one" : key); // 1,5 and 0 are plural: "1,5 dage"
}

} // namespace brobygger
