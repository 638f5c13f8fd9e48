// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <functional>

class QPrinter;
class QWidget;

namespace brobygger {

/// Everything the program asks outside its pages. Nothing waits: the answer comes to the continuation later,
/// and never when the user says no or the parent is gone by then. Tests answer through ScriptedAsk.
class Ask {
public:
    virtual ~Ask() = default;

    using Done = std::function<void()>;
    using WithText = std::function<void(const QString&)>;

    /// A question that names the action: "Slet kladden?", "Slet".
    virtual void confirm(QWidget* parent, const QString& text, const QString& informative, const QString& acceptLabel,
                         Done accepted) = 0;
    /// One of several ways on; the continuation gets the position in `options`.
    virtual void choose(QWidget* parent, const QString& text, const QString& informative, const QStringList& options,
                        std::function<void(int)> chosen) = 0;
    /// Only at danger of loss; everything else belongs at the field or in the message bar.
    virtual void warn(QWidget* parent, const QString& text, const QString& informative) = 0;
    /// `acceptLabel` says what then happens. `problem` is a sentence shown at the field from the beginning: what was wrong with
    /// the last answer; mostly empty.
    virtual void passphrase(QWidget* parent, const QString& title, const QString& acceptLabel, const QString& problem,
                            WithText given) = 0;
    /// The whole path; `filter` as in QFileDialog: "PDF (*.pdf)".
    virtual void saveFile(QWidget* parent, const QString& title, const QString& suggestedName, const QString& filter,
                          WithText given) = 0;
    /// Begins in `folder`, or where people keep their documents when it is empty or not there.
    virtual void openFile(QWidget* parent, const QString& title, const QString& filter, WithText given,
                          const QString& folder = {}) = 0;
    virtual void openFolder(QWidget* parent, const QString& title, WithText given) = 0;
    /// Shows a folder of this machine in its own file manager; nothing is asked and nothing comes back.
    virtual void showFolder(const QString& folder) = 0;
    /// A printer set up by the user; `documentName` is what the queue shows, so no person's name. The user may choose to print
    /// to a file: then the printer's outputFileName() says where, and whoever paints takes it down as a file in clear
    /// (core/security/plain_files.h) and says that it is not encrypted.
    virtual void print(QWidget* parent, const QString& documentName, std::function<void(QPrinter&)> paint) = 0;
};

} // namespace brobygger
