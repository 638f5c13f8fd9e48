// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/dialogs/ask.h"

#include <QCoreApplication>

namespace brobygger {

/// Asks in dialogs that are children of the asking widget: when it goes, for instance at locking, they go
/// with it and nothing is answered.
class DialogAsk final : public Ask {
    Q_DECLARE_TR_FUNCTIONS(brobygger::DialogAsk)
public:
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
    void showFolder(const QString& folder) override;
    void print(QWidget* parent, const QString& documentName, std::function<void(QPrinter&)> paint) override;
};

} // namespace brobygger
