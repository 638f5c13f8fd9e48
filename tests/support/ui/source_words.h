// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace brobygger::test {

/// The words as they stand in the source, over the Danish that all tests of windows run in.
class SourceWords final : public QTranslator {
public:
    SourceWords() { QCoreApplication::installTranslator(this); }
    ~SourceWords() override { QCoreApplication::removeTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* words, const char*, int) const override { return QString::fromUtf8(words); }
};

} // namespace brobygger::test
