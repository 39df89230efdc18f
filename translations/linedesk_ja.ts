<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>ActionTable</name>
    <message>
        <source>Show the inbox</source>
        <translation>受信トレイを表示</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>順番待ちを表示</translation>
    </message>
    <message>
        <source>Show the dashboard</source>
        <translation>ダッシュボードを表示</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>前のページに戻る</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>リストに移動</translation>
    </message>
    <message>
        <source>Go to the filters</source>
        <translation>フィルターに移動</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次のペイン</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>前のペイン</translation>
    </message>
    <message>
        <source>Show or hide the customer panel</source>
        <translation>お客様情報の表示を切り替え</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>次のテーマ</translation>
    </message>
    <message>
        <source>Compact or comfortable rows</source>
        <translation>行間を切り替え</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Text at 100%</source>
        <translation>文字サイズ100%</translation>
    </message>
    <message>
        <source>Open the view menu</source>
        <translation>表示メニューを開く</translation>
    </message>
    <message>
        <source>Show this list of keys</source>
        <translation>このキー一覧を表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>前の行</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>先頭の行</translation>
    </message>
    <message>
        <source>Last row</source>
        <translation>最後の行</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>会話を開く</translation>
    </message>
    <message>
        <source>Next filter</source>
        <translation>次のフィルター</translation>
    </message>
    <message>
        <source>Previous filter</source>
        <translation>前のフィルター</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>共通</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>リスト内</translation>
    </message>
    <message>
        <source>In a row of filters</source>
        <translation>フィルター内</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This was called off.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>%1に接続できません。</translation>
    </message>
    <message>
        <source>Check that it runs and that this computer is on the network. Linedesk keeps trying.</source>
        <translation>接続先が稼働しているか、このパソコンがネットワークにつながっているか確認してください。Linedeskは接続を試み続けます。</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>%1との接続が切れました。</translation>
    </message>
    <message>
        <source>Linedesk connects again by itself. If it does not, check the network.</source>
        <translation>Linedeskが自動で再接続します。つながらない場合はネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The server refused the password of %1.</source>
        <translation>サーバーが%1のパスワードを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Enter the password again, or ask who runs the server for access.</source>
        <translation>パスワードを入力し直すか、サーバーの管理者にアクセス権を依頼してください。</translation>
    </message>
    <message>
        <source>this user</source>
        <translation>このユーザー</translation>
    </message>
    <message>
        <source>There is no database %1 on this server.</source>
        <translation>このサーバーにデータベース（%1）はありません。</translation>
    </message>
    <message>
        <source>Check the name in the workspace&apos;s address.</source>
        <translation>ワークスペースのアドレスにある名前を確認してください。</translation>
    </message>
    <message>
        <source>of this name</source>
        <translation>指定の名前</translation>
    </message>
    <message>
        <source>The server has no place for another connection.</source>
        <translation>サーバーの接続数が上限に達しています。</translation>
    </message>
    <message>
        <source>Close consoles that nobody uses, or ask who runs the server to allow more connections or to put a pooler in front.</source>
        <translation>使っていないコンソールを閉じるか、接続数の上限の引き上げやプーラーの導入をサーバーの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>All connections of this console stayed busy for %1 s.</source>
        <translation>このコンソールの接続が%1秒間すべて使用中でした。</translation>
    </message>
    <message>
        <source>Try again in a moment. If it comes back, the database is slow: the status bar says how slow.</source>
        <translation>しばらくしてからもう一度お試しください。繰り返す場合はデータベースが遅くなっています。応答時間はステータスバーで確認できます。</translation>
    </message>
    <message>
        <source>some</source>
        <translation>数</translation>
    </message>
    <message>
        <source>The database took too long for %1.</source>
        <translation>データベースの処理に時間がかかりすぎました（%1）。</translation>
    </message>
    <message>
        <source>Try again, or ask for less at once. If it stays slow, run “linedesk statements”.</source>
        <translation>もう一度試すか、一度に読み込む量を減らしてください。遅いままの場合は「linedesk statements」を実行してください。</translation>
    </message>
    <message>
        <source>a statement</source>
        <translation>SQL文</translation>
    </message>
    <message>
        <source>Somebody else is changing the same rows (%1).</source>
        <translation>ほかの人が同じデータを変更中です（%1）。</translation>
    </message>
    <message>
        <source>Wait a few seconds and try again.</source>
        <translation>数秒待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The database has no %1.</source>
        <translation>データベースに%1がありません。</translation>
    </message>
    <message>
        <source>Its tables differ from what Linedesk expects. Run “linedesk doctor” to see what is missing.</source>
        <translation>テーブルがLinedeskの想定と異なります。「linedesk doctor」を実行すると、不足しているものがわかります。</translation>
    </message>
    <message>
        <source>such table or column</source>
        <translation>必要なテーブルまたは列</translation>
    </message>
    <message>
        <source>The database role may not use %1.</source>
        <translation>データベースのロールに%1を使う権限がありません。</translation>
    </message>
    <message>
        <source>Ask an administrator of the database for the right. “linedesk doctor” lists what is needed.</source>
        <translation>データベースの管理者に権限を依頼してください。必要な権限は「linedesk doctor」で確認できます。</translation>
    </message>
    <message>
        <source>what this needs</source>
        <translation>必要なデータ</translation>
    </message>
    <message>
        <source>The database takes no changes.</source>
        <translation>データベースに書き込めません。</translation>
    </message>
    <message>
        <source>It may be a standby or a protected file. Reading goes on; connect to the main server to write.</source>
        <translation>スタンバイサーバーか、書き込み保護されたファイルの可能性があります。閲覧は続けられます。書き込むにはメインサーバーに接続してください。</translation>
    </message>
    <message>
        <source>Somebody was faster, or it exists already.</source>
        <translation>ほかの人が先に操作したか、すでに存在しています。</translation>
    </message>
    <message>
        <source>Refresh to see how it stands now, then decide again.</source>
        <translation>再読み込みして最新の状態を確認してから、操作し直してください。</translation>
    </message>
    <message>
        <source>There is no room left where %1 lies.</source>
        <translation>%1の保存先に空き容量がありません。</translation>
    </message>
    <message>
        <source>Free some space on that disk and try again.</source>
        <translation>ディスクの空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>The file %1 is damaged.</source>
        <translation>ファイル（%1）が破損しています。</translation>
    </message>
    <message>
        <source>Put back a copy of it, or move it away to start with a new one.</source>
        <translation>バックアップから戻すか、別の場所に移して新しいファイルで始めてください。</translation>
    </message>
    <message>
        <source>of this workspace</source>
        <translation>このワークスペース</translation>
    </message>
    <message>
        <source>Another program holds the file %1.</source>
        <translation>ほかのプログラムがファイル（%1）を使用中です。</translation>
    </message>
    <message>
        <source>Close the other program, or wait until it is done.</source>
        <translation>そのプログラムを閉じるか、終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer Linedesk.</source>
        <translation>ファイル（%1）はより新しいLinedeskで作成されています。</translation>
    </message>
    <message>
        <source>Install the newer version, or open another file.</source>
        <translation>新しいバージョンをインストールするか、別のファイルを開いてください。</translation>
    </message>
    <message>
        <source>The workspace has data already: %1.</source>
        <translation>ワークスペースにはすでにデータがあります（%1）。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose an empty database.</source>
        <translation>何も変更していません。空のデータベースを選んでください。</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行データ</translation>
    </message>
    <message>
        <source>The database %1 has no tables of a LINE backend.</source>
        <translation>データベース（%1）にLINEバックエンドのテーブルがありません。</translation>
    </message>
    <message>
        <source>Check that it is the right database. In an empty one, “linedesk setup tables” makes them.</source>
        <translation>正しいデータベースか確認してください。空のデータベースなら「linedesk setup tables」でテーブルを作成できます。</translation>
    </message>
    <message>
        <source>The database answered %1 with another number of rows than one.</source>
        <translation>データベースの結果が1行ではありませんでした（%1）。</translation>
    </message>
    <message>
        <source>Try again. If it comes back, report it with the log.</source>
        <translation>もう一度お試しください。繰り返す場合はログを添えて報告してください。</translation>
    </message>
    <message>
        <source>A column of the database has an unexpected type (%1).</source>
        <translation>データベースの列の型が想定と異なります（%1）。</translation>
    </message>
    <message>
        <source>Its tables were changed. Run “linedesk doctor” to see where.</source>
        <translation>テーブルが変更されています。「linedesk doctor」を実行すると場所がわかります。</translation>
    </message>
    <message>
        <source>The database refused %1.</source>
        <translation>データベースが処理を拒否しました（%1）。</translation>
    </message>
    <message>
        <source>Try again. If it comes back, the log has what the database said.</source>
        <translation>もう一度お試しください。繰り返す場合は、データベースの応答をログで確認できます。</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>%1「%2」は見つかりません。</translation>
    </message>
    <message>
        <source>It may have been removed, or the name is not spelt right.</source>
        <translation>削除されたか、名前のつづりが違う可能性があります。</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1に「%2」は指定できません。</translation>
    </message>
    <message>
        <source>“linedesk --help” lists what is possible.</source>
        <translation>指定できる内容は「linedesk --help」で確認できます。</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Redis at %1 does not answer.</source>
        <translation>Redis（%1）が応答しません。</translation>
    </message>
    <message>
        <source>Lists go on without unread counts and presence. Check that Redis runs.</source>
        <translation>リストは未読数とオンライン状態なしで使えます。Redisが稼働しているか確認してください。</translation>
    </message>
    <message>
        <source>this workspace</source>
        <translation>このワークスペース</translation>
    </message>
    <message>
        <source>Redis refused the command %1.</source>
        <translation>Redisがコマンドを拒否しました（%1）。</translation>
    </message>
    <message>
        <source>Check the user and rights that Redis gives to this console.</source>
        <translation>このコンソールが使うRedisのユーザーと権限を確認してください。</translation>
    </message>
    <message>
        <source>sent to it</source>
        <translation>内容不明</translation>
    </message>
    <message>
        <source>The file %1 cannot be read or written.</source>
        <translation>ファイル（%1）を読み書きできません。</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write there.</source>
        <translation>フォルダーがあるか、書き込み権限があるか確認してください。</translation>
    </message>
    <message>
        <source>This version of Linedesk cannot do that: %1.</source>
        <translation>このバージョンのLinedeskではできません（%1）。</translation>
    </message>
    <message>
        <source>“linedesk --help” lists what it can do.</source>
        <translation>できることは「linedesk --help」で確認できます。</translation>
    </message>
    <message>
        <source>not built yet</source>
        <translation>未実装</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>バックエンド</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>a link this workspace does not have</comment>
        <translation>%1: なし</translation>
    </message>
    <message>
        <source>%1: connecting</source>
        <translation>%1: 接続中</translation>
    </message>
    <message>
        <source>%1: no connection</source>
        <translation>%1: 未接続</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <comment>a healthy link, its round trip</comment>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>This workspace has no database.</source>
        <translation>このワークスペースにはデータベースがありません。</translation>
    </message>
    <message>
        <source>This workspace has no Redis: no unread counts, no presence.</source>
        <translation>このワークスペースにはRedisがないため、未読数とオンライン状態は表示されません。</translation>
    </message>
    <message>
        <source>This workspace has no backend: conversations can be read, not answered.</source>
        <translation>このワークスペースにはバックエンドがないため、会話は閲覧のみで返信できません。</translation>
    </message>
    <message>
        <source>Waiting for an answer of %1.</source>
        <translation>%1の応答を待っています。</translation>
    </message>
    <message>
        <source>%1 answers; the last round trip took %2 ms.</source>
        <translation>%1は応答しています。直近の往復時間は%2 msです。</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1は応答しています。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1が応答しません。</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>a place: 1st, 21st</comment>
        <translation>%1番目</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>a place: 2nd, 22nd</comment>
        <translation>%1番目</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>a place: 3rd, 23rd</comment>
        <translation>%1番目</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>a place: 4th, 11th</comment>
        <translation>%1番目</translation>
    </message>
    <message>
        <source>%1 stmt · %2 ms</source>
        <comment>statements and time of a refresh</comment>
        <translation>SQL %1 · %2 ms</translation>
    </message>
    <message>
        <source>%1 stmt + %2 MGET · %3 ms</source>
        <comment>statements, Redis reads and time of a refresh</comment>
        <translation>SQL %1 + MGET %2 · %3 ms</translation>
    </message>
    <message>
        <source>The last refresh: statements %1, Redis commands %2, %3 ms in the database, %4 ms altogether.</source>
        <translation>直近の更新: SQL文 %1件、Redisコマンド %2件、データベース %3 ms、合計 %4 ms。</translation>
    </message>
</context>
<context>
    <name>PageName</name>
    <message>
        <source>Inbox</source>
        <comment>a page; room for seven Japanese letters</comment>
        <translation>受信トレイ</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>a page; room for seven Japanese letters</comment>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <comment>a page; room for seven Japanese letters</comment>
        <translation>ダッシュボード</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>スタンプ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>ボイスメッセージ</translation>
    </message>
    <message>
        <source>Several parts</source>
        <translation>複数メッセージ</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>友だち</translation>
    </message>
    <message>
        <source>Has blocked the account</source>
        <translation>アカウントをブロック中</translation>
    </message>
    <message>
        <source>Has left LINE</source>
        <translation>LINE退会済み</translation>
    </message>
    <message>
        <source>Follows no longer</source>
        <translation>友だち解除済み</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a session</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of a session</comment>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>state of a session</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Unknown state</source>
        <translation>状態不明</translation>
    </message>
    <message>
        <source>Given up after waiting</source>
        <translation>待機時間切れ</translation>
    </message>
    <message>
        <source>Ended by silence</source>
        <translation>無応答で自動終了</translation>
    </message>
    <message>
        <source>Closed by the customer</source>
        <translation>お客様が終了</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>%1が終了</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>期限内</translation>
    </message>
    <message>
        <source>Nearly late</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>All</source>
        <comment>conversations</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>conversations</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>conversations</comment>
        <translation>自分</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>conversations</comment>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Bot</source>
        <comment>conversations</comment>
        <translation>ボット</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>conversations</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>conversations</comment>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>ボット</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Super administrator</source>
        <translation>特権管理者</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern of QDate::toString</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date pattern of QDate::toString</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date pattern of QDate::toString</comment>
        <translation>yyyy年M月d日（ddd）</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date pattern of QDate::toString</comment>
        <translation>M月d日（ddd）</translation>
    </message>
    <message>
        <source>now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes ago, as short as can be</comment>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of the week, time of day</comment>
        <translation>%1曜 %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time of day, time zone</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <comment>days, then hours and minutes as 03:15</comment>
        <translation>%1日 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1時間%2分</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linedesk::AgeBanner</name>
    <message>
        <source>Shown as of %1. %2 Trying again.</source>
        <comment>time, what happened</comment>
        <translation>%1時点の表示です。%2再試行しています。</translation>
    </message>
    <message>
        <source>Shown as of %1. %2</source>
        <comment>time, what happened</comment>
        <translation>%1時点の表示です。%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
</context>
<context>
    <name>linedesk::ConversationFacts</name>
    <message>
        <source>closes in %1</source>
        <translation>終了まで %1</translation>
    </message>
    <message>
        <source>about to close</source>
        <translation>まもなく終了</translation>
    </message>
    <message>
        <source>open for %1</source>
        <translation>開始から %1</translation>
    </message>
    <message>
        <source>no reply for %1</source>
        <translation>未返信 %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>メッセージはまだありません</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>more than one open session</comment>
        <translation>%1件進行中</translation>
    </message>
    <message>
        <source>Bot: %1</source>
        <translation>ボット: %1</translation>
    </message>
    <message>
        <source>Staff: %1</source>
        <translation>スタッフ: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>自分: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unread: %1</source>
        <translation>未読 %1</translation>
    </message>
</context>
<context>
    <name>linedesk::ConversationHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>リストに戻る</translation>
    </message>
    <message>
        <source>Show or hide the customer</source>
        <translation>お客様情報の表示を切り替え</translation>
    </message>
    <message>
        <source>%1 of %2, about %3</source>
        <comment>place in the queue, waiting customers, time left</comment>
        <translation>%2人中%1、あと約%3</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>待ち時間 %1</translation>
    </message>
    <message>
        <source>gives up in %1</source>
        <translation>時間切れまで %1</translation>
    </message>
    <message>
        <source>about to give up</source>
        <translation>まもなく時間切れ</translation>
    </message>
    <message>
        <source>closes in %1</source>
        <translation>終了まで %1</translation>
    </message>
    <message>
        <source>about to close</source>
        <translation>まもなく終了</translation>
    </message>
    <message>
        <source>No open chat</source>
        <translation>対応中のチャットなし</translation>
    </message>
    <message>
        <source>Answered by the bot</source>
        <translation>ボットが応答中</translation>
    </message>
</context>
<context>
    <name>linedesk::ConversationPane</name>
    <message>
        <source>Nobody waits</source>
        <translation>待っているお客様はいません</translation>
    </message>
    <message>
        <source>Customers who ask for a person appear here by themselves.</source>
        <translation>担当者を希望したお客様が自動で表示されます。</translation>
    </message>
    <message>
        <source>You have no open chat</source>
        <translation>対応中のチャットはありません</translation>
    </message>
    <message>
        <source>Chats that you take appear here. Who waits stands under Waiting.</source>
        <translation>引き受けたチャットが表示されます。待っているお客様は「待機中」で確認できます。</translation>
    </message>
    <message>
        <source>Nobody is in a chat</source>
        <translation>対応中のお客様はいません</translation>
    </message>
    <message>
        <source>Chats that somebody of the team has taken appear here.</source>
        <translation>チームの誰かが引き受けたチャットが表示されます。</translation>
    </message>
    <message>
        <source>The bot talks to nobody</source>
        <translation>ボットが応答中の会話はありません</translation>
    </message>
    <message>
        <source>Customers without an open chat whom the bot answers appear here.</source>
        <translation>対応中のチャットがなく、ボットが応答するお客様が表示されます。</translation>
    </message>
    <message>
        <source>No closed chats</source>
        <translation>終了したチャットはありません</translation>
    </message>
    <message>
        <source>Chats that ended appear here.</source>
        <translation>終了したチャットが表示されます。</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>アーカイブは空です</translation>
    </message>
    <message>
        <source>Archived chats appear here.</source>
        <translation>アーカイブしたチャットが表示されます。</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>会話はまだありません</translation>
    </message>
    <message>
        <source>Everybody who adds the official account appears here by themselves.</source>
        <translation>公式アカウントを追加した人が自動で表示されます。</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>No conversation here has this tag</source>
        <translation>このタグの会話はありません</translation>
    </message>
    <message>
        <source>Choose another tag, or show all of them.</source>
        <translation>別のタグを選ぶか、すべてのタグを表示してください。</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>すべてのタグ</translation>
    </message>
</context>
<context>
    <name>linedesk::CustomerPanel</name>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>評価はまだありません</translation>
    </message>
    <message>
        <source>★ %1 of 5, ratings: %2</source>
        <translation>★ %1 / 5（%2件）</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>満足度</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Never talked to a person so far</source>
        <translation>担当者との会話はまだありません</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>お客様が選択されていません</translation>
    </message>
    <message>
        <source>The customer of the open conversation is shown here.</source>
        <translation>開いている会話のお客様が表示されます。</translation>
    </message>
</context>
<context>
    <name>linedesk::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Days begin at midnight UTC, as in the backend</source>
        <translation>1日はUTCの0時に始まります（バックエンドと同じ）</translation>
    </message>
    <message>
        <source>Local</source>
        <comment>days of the team&apos;s own time zone</comment>
        <translation>現地時間</translation>
    </message>
    <message>
        <source>Days begin at midnight in the team&apos;s time zone</source>
        <translation>1日はチームのタイムゾーンの0時に始まります</translation>
    </message>
    <message>
        <source>Time zone of the days</source>
        <translation>1日を区切るタイムゾーン</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>These figures are %1 old</source>
        <translation>%1前の数値です</translation>
    </message>
</context>
<context>
    <name>linedesk::DayChart</name>
    <message>
        <source>Sessions per day</source>
        <translation>1日あたりのセッション数</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>format of a date: weekday, day, month</comment>
        <translation>M月d日（ddd）</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n session(s) so far</source>
        <translation>
            <numerusform>%1: 現在まで%nセッション</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n session(s)</source>
        <translation>
            <numerusform>%1: %nセッション</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date on an axis: day, month</comment>
        <translation>M月d日</translation>
    </message>
    <message numerus="yes">
        <source>No session in the last %n day(s)</source>
        <translation>
            <numerusform>直近%n日間のセッションはありません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linedesk::DayWords</name>
    <message>
        <source>Today began at %1 UTC</source>
        <translation>今日の開始: %1 UTC</translation>
    </message>
    <message>
        <source>Today began at %1 (%2) = %3 UTC</source>
        <translation>今日の開始: %1（%2）= %3 UTC</translation>
    </message>
    <message>
        <source>Days begin at 00:00 UTC</source>
        <translation>1日の開始: 00:00 UTC</translation>
    </message>
    <message>
        <source>Days begin at 00:00 (%1)</source>
        <translation>1日の開始: 00:00（%1）</translation>
    </message>
</context>
<context>
    <name>linedesk::FilterBar</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>未読%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of conversations</source>
        <translation>会話のリスト</translation>
    </message>
    <message>
        <source>Open conversations with something unread</source>
        <translation>未読のある対応中の会話</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>すべてのタグ</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>タグ: %1</translation>
    </message>
</context>
<context>
    <name>linedesk::FilterTab</name>
    <message>
        <source>%1, %2</source>
        <comment>name of a list, number of entries</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>linedesk::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>ショートカットキー</translation>
    </message>
</context>
<context>
    <name>linedesk::KpiText</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes and seconds, such as 02:10 min</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>s</source>
        <comment>unit: seconds</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>min</source>
        <comment>unit: minutes</comment>
        <translation>分</translation>
    </message>
    <message>
        <source>h</source>
        <comment>unit: hours</comment>
        <translation>時間</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours, such as 1:02:10 h</comment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>since midnight %1</source>
        <comment>%1 is a zone: UTC, Bangkok</comment>
        <translation>%1 0時以降</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>直近24時間</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>直近7日間</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Customers who wait for a person.</source>
        <translation>担当者を待っているお客様の数。</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Chats that a person has taken and that are not closed.</source>
        <translation>担当者が引き受け、まだ終了していないチャットの数。</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>初回応答</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>直近1時間</translation>
    </message>
    <message>
        <source>Mean time from taking a chat to its first answer, of chats taken in the window.</source>
        <translation>期間内に引き受けたチャットの、引き受けから最初の返信までの平均時間。</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解決時間</translation>
    </message>
    <message>
        <source>Mean time from the start of a session to its end, of sessions closed in the window. Sessions that ended by themselves count too.</source>
        <translation>期間内に終了したセッションの、開始から終了までの平均時間。自動で終了したものも含みます。</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Mean of the customers&apos; ratings from 1 to 5 that came in the window.</source>
        <translation>期間内に届いたお客様の評価（1〜5）の平均。</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>満足度</translation>
    </message>
    <message>
        <source>The mean rating as a share of the best one: 5 is 100 %.</source>
        <translation>平均評価の満点に対する割合。5が100%です。</translation>
    </message>
    <message>
        <source>Solved at first contact</source>
        <translation>初回解決率</translation>
    </message>
    <message>
        <source>Share of closed sessions after which the customer did not come back within 24 hours.</source>
        <translation>終了したセッションのうち、24時間以内にお客様の再問い合わせがなかったものの割合。</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放棄率</translation>
    </message>
    <message>
        <source>Share of customers who were given up after waiting, of those and the ones whose chat was taken.</source>
        <translation>待機時間切れになったお客様の割合。引き受けられたお客様との合計に対して計算します。</translation>
    </message>
    <message>
        <source>SLA breaches</source>
        <translation>SLA超過</translation>
    </message>
    <message>
        <source>Waits, first answers and resolutions that took longer than agreed. One session can count up to three times.</source>
        <translation>取り決めより長くかかった待機・初回応答・解決の件数。1セッションにつき最大3件です。</translation>
    </message>
    <message>
        <source>Sessions today</source>
        <translation>今日のセッション</translation>
    </message>
    <message>
        <source>Hand-overs from the bot to people that began in the window.</source>
        <translation>期間内に始まった、ボットから担当者への引き継ぎの数。</translation>
    </message>
    <message>
        <source>In human mode</source>
        <translation>有人モード</translation>
    </message>
    <message>
        <source>Customers whom the bot does not answer at present.</source>
        <translation>現在ボットが応答していないお客様の数。</translation>
    </message>
    <message>
        <source>%</source>
        <comment>unit: percent</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <comment>a rating</comment>
        <translation>%1 / 5</translation>
    </message>
    <message>
        <source>of 5</source>
        <comment>unit of a rating</comment>
        <translation>/ 5</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>percentage points, such as +2.5 points</comment>
        <translation>%1ポイント</translation>
    </message>
</context>
<context>
    <name>linedesk::KpiTileText</name>
    <message>
        <source>better</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>悪化</translation>
    </message>
    <message>
        <source>Compared: %1 (%2) with the whole of yesterday, midnight to midnight %3 (%4). Difference %5, %6.</source>
        <comment>%1 window, %2 its value, %3 zone, %4 yesterday&apos;s value, %5 difference, %6 difference in percent</comment>
        <translation>比較: %1（%2）と、昨日の%3 0時〜24時（%4）。差は%5、%6。</translation>
    </message>
    <message>
        <source>%1 · yesterday %2</source>
        <comment>window of the figure · yesterday&apos;s figure</comment>
        <translation>%1 · 昨日 %2</translation>
    </message>
    <message>
        <source>This is better.</source>
        <translation>改善しています。</translation>
    </message>
    <message>
        <source>This is worse.</source>
        <translation>悪化しています。</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>title of a figure, its value, its window</comment>
        <translation>%1: %2（%3）</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>a figure&apos;s value and its window</comment>
        <translation>%1、%2。</translation>
    </message>
</context>
<context>
    <name>linedesk::MainWindow</name>
    <message>
        <source>Linedesk</source>
        <translation>Linedesk</translation>
    </message>
    <message>
        <source>%1 – Linedesk</source>
        <comment>window title</comment>
        <translation>%1 – Linedesk</translation>
    </message>
</context>
<context>
    <name>linedesk::MessageText</name>
    <message>
        <source>no copy was kept</source>
        <translation>コピー未保存</translation>
    </message>
    <message>
        <source>No. %1 of set %2</source>
        <comment>a sticker</comment>
        <translation>セット%2・No.%1</translation>
    </message>
    <message>
        <source>Bot answered “%1”</source>
        <translation>ボットが「%1」に応答</translation>
    </message>
    <message>
        <source>Messages sent: %1</source>
        <translation>送信メッセージ: %1件</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>speaker, time: message</comment>
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>linedesk::NavButton</name>
    <message>
        <source>%1, %2</source>
        <comment>a page, what waits there</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>linedesk::NavRail</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a click does, its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>customers</comment>
        <translation>
            <numerusform>%n人待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>View</source>
        <comment>a menu, short</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>linedesk::QueueCaptions</name>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>サービスレベル</translation>
    </message>
    <message>
        <source>gives up %1</source>
        <translation>時間切れ %1</translation>
    </message>
    <message>
        <source>SLA %1</source>
        <translation>SLA %1</translation>
    </message>
</context>
<context>
    <name>linedesk::QueuePage</name>
    <message>
        <source>Queue</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Waiting customers</source>
        <translation>待機中のお客様</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>待っているお客様はいません</translation>
    </message>
    <message>
        <source>A customer who asks for a person appears here within a few seconds.</source>
        <translation>担当者を希望したお客様が数秒以内に表示されます。</translation>
    </message>
</context>
<context>
    <name>linedesk::QueueText</name>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>約%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>SLA unknown</source>
        <translation>SLA不明</translation>
    </message>
    <message>
        <source>SLA in %1</source>
        <translation>SLAまで %1</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>超過 %1</translation>
    </message>
    <message>
        <source>gives up in %1</source>
        <translation>時間切れまで %1</translation>
    </message>
    <message>
        <source>about to give up</source>
        <translation>まもなく時間切れ</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Start of the wait unknown</source>
        <translation>待機の開始時刻は不明</translation>
    </message>
    <message>
        <source>%1, place %2, start of the wait unknown</source>
        <translation>%1、%2番目、待機の開始時刻は不明</translation>
    </message>
    <message>
        <source>%1, place %2, has waited %3, %4: %5, %6</source>
        <comment>%1 name, %2 place, %3 duration, %4 state of the SLA, %5 its countdown, %6 when the customer gives up</comment>
        <translation>%1、%2番目、待ち時間 %3、%4: %5、%6</translation>
    </message>
    <message>
        <source>%1, estimate %2</source>
        <comment>%1 the row so far, %2 about 6 min</comment>
        <translation>%1、予想 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n人待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting · longest %1 · next is about to give up</source>
        <translation>
            <numerusform>%n人待機中 · 最長 %1 · 次の人がまもなく時間切れ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting · longest %1 · next gives up in %2</source>
        <translation>
            <numerusform>%n人待機中 · 最長 %1 · 次の時間切れまで %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linedesk::SessionLine</name>
    <message>
        <source>Started: %1</source>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>終了: %1</translation>
    </message>
    <message>
        <source>Start unknown</source>
        <translation>開始時刻不明</translation>
    </message>
</context>
<context>
    <name>linedesk::StatePanel</name>
    <message>
        <source>Try again (F5)</source>
        <translation>再試行（F5）</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>linedesk::StatusBar</name>
    <message>
        <source>No member chosen</source>
        <translation>メンバー未選択</translation>
    </message>
    <message>
        <source>Without a member there are no unread counts and no list “Mine”.</source>
        <translation>メンバーを選ばないと、未読数と「自分」のリストは表示されません。</translation>
    </message>
    <message>
        <source>Signed in at the backend as %1.</source>
        <translation>バックエンドに%1としてログインしています。</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <comment>a member&apos;s name</comment>
        <translation>%1（未確認）</translation>
    </message>
    <message>
        <source>The member was chosen at the start and not signed in at a backend.</source>
        <translation>起動時に選択されたメンバーで、バックエンドにはログインしていません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time of day, time zone</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>linedesk::StyleGallery</name>
    <message>
        <source>Claim next</source>
        <translation>次を引き受ける</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Closed for writing</source>
        <translation>入力できません</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>直近7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>直近30日間</translation>
    </message>
    <message>
        <source>Takes chats</source>
        <translation>チャットを受け付ける</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>音を鳴らす</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>ボット</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>行 %1</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>待っているお客様はいません</translation>
    </message>
    <message>
        <source>New customers appear here by themselves.</source>
        <translation>新しいお客様が自動で表示されます。</translation>
    </message>
</context>
<context>
    <name>linedesk::TagFlow</name>
    <message>
        <source>Tags: %1</source>
        <translation>タグ: %1</translation>
    </message>
</context>
<context>
    <name>linedesk::TrainingStrip</name>
    <message>
        <source>Training workspace: sample customers in a file of your own. Nothing here reaches LINE.</source>
        <translation>練習用ワークスペース: 手元のファイルにあるサンプルのお客様です。LINEには何も送信されません。</translation>
    </message>
</context>
<context>
    <name>linedesk::TranscriptPane</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>メッセージはまだありません</translation>
    </message>
    <message>
        <source>What the customer writes appears here by itself.</source>
        <translation>お客様のメッセージが自動で表示されます。</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>会話が開かれていません</translation>
    </message>
    <message>
        <source>Choose one in the list. J and K go down and up, Enter goes to its messages.</source>
        <translation>リストから選んでください。JとKで上下に移動し、Enterでメッセージに移ります。</translation>
    </message>
</context>
<context>
    <name>linedesk::TranscriptView</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>linedesk::ViewMenu</name>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>theme</comment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>theme</comment>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>language</comment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行間</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <comment>rows</comment>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>rows</comment>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Text at %1%</source>
        <comment>size of text</comment>
        <translation>文字サイズ %1%</translation>
    </message>
</context>
</TS>
